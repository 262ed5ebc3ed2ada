import { fieldLabel } from '../../editors/label.ts';
import { isSilenced } from '../../editors/silenced.ts';

/** The field with the focus, if its page declares it not to be prose: its site and name. */
export function silencedField(): { site: string; label: string } | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!(element instanceof HTMLElement) || !isSilenced(element)) return null;
  return { site: URL.canParse(origin) ? new URL(origin).hostname : '', label: fieldLabel(element) };
}
