import { Icon, type IconName } from './icon.tsx';

interface Props {
  icon: IconName;
  /** What it does, for the tooltip. */
  label: string;
  /** The name for screen readers where the label alone does not say on what. */
  name?: string;
  onClick(): void;
  isDisabled?: boolean;
  tabIndex?: number;
  /** The name by which a page gives it the focus. */
  focusName?: string;
  /** Whether what it opens is open. */
  isExpanded?: boolean;
}

export function IconButton({
  icon,
  label,
  name = label,
  onClick,
  isDisabled = false,
  tabIndex = 0,
  focusName,
  isExpanded,
}: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={name}
      title={label}
      disabled={isDisabled}
      tabIndex={tabIndex}
      data-focus={focusName}
      aria-expanded={isExpanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
