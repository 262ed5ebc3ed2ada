const PRIVATE_NAME =
  /\b(?:card|cvv|cvc|iban|ssn|social security|passport|password|passcode|one.?time|otp|pin|token|captcha)\b/i;
const PRIVATE_AUTOCOMPLETE = /^(?:cc-|one-time-code|current-password|new-password)/;
/** Editable elements that hold no prose: date segments, pickers, terminals, code, and the frame that takes Word's keys. */
const NOT_PROSE =
  '[role=combobox],[role=spinbutton],[role=searchbox],[class*=simple-code],.ql-clipboard,[class^=xterm],.inputarea,.CodeMirror textarea,.ace_text-input,[id^=WACView]';
const MARKED_NOT_PROSE =
  '[spellcheck=false],[data-gramm=false],[data-gramm_editor=false],[data-enable-grammarly=false]';

/** Whether the page says that no checker is wanted here. Known editors say so by themselves, whatever they hold. */
export function isMarkedNotProse(element: HTMLElement): boolean {
  return element.matches(MARKED_NOT_PROSE);
}

/**
 * Whether a field must be left alone: read-only or out of reach, not prose, or private.
 * Only names and attributes are looked at, never the value.
 */
export function isSkipped(element: HTMLElement): boolean {
  if (element.matches(':disabled, [readonly], [aria-readonly=true], [aria-disabled=true]')) return true;
  if (element.closest('[aria-hidden=true], [inert]')) return true;
  if (element.matches(NOT_PROSE)) return true;
  const autocomplete = element.getAttribute('autocomplete') ?? '';
  if (autocomplete.split(/\s+/).some(word => PRIVATE_AUTOCOMPLETE.test(word))) return true;
  return ['name', 'id', 'aria-label', 'placeholder'].some(attribute =>
    PRIVATE_NAME.test((element.getAttribute(attribute) ?? '').replaceAll(/[_-]/g, ' ')),
  );
}
