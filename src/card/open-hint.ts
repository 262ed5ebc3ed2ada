import type { Field } from '../editors/editor.ts';
import type { Finding } from '../engine/finding.ts';
import type { CheckSettings } from '../engine/settings.ts';
import { copyText } from '../platform/copy-text.ts';
import { say } from '../platform/i18n.ts';
import { shiftOf } from './follow-line.ts';
import { type OpenCard, openCard } from './open-card.ts';
import { withAdvice } from './with-advice.ts';

/** The hint a card is to be opened on, and the field it stands in. */
export interface HintOptions {
  readonly field: Field;
  /** Text of the field that the findings' offsets point into. */
  readonly text: string;
  readonly finding: Finding;
  /** All findings of the text. */
  readonly findings: readonly Finding[];
  /** How they were found. */
  readonly checking: CheckSettings;
  readonly colors: 'system' | 'light' | 'dark';
  /** Where the marked words are in client CSS px, once they lie `by` UTF-16 units further on in the field's text. */
  boxes(by: number): readonly DOMRect[];
  /** True when the user came by keyboard: the first control then has the focus. */
  readonly isFocused: boolean;
  onClose(): void;
}

/** Most findings one card lists. */
const MOST_IN_CARD = 3;

/** Opens the card on a hint, and writes what the user chooses in it into the field. */
export function openHint(options: HintOptions, signal: AbortSignal): OpenCard {
  const { field, text, finding, findings, checking, colors, isFocused } = options;
  const others = findings.filter(other => other !== finding && other.line.from === finding.line.from);
  const selection = field.selection();
  const shift = () => shiftOf(finding.line, text, field.text());
  return openCard(
    {
      content: withAdvice({
        text,
        title: field.label(),
        findings: [finding, ...others].slice(0, MOST_IN_CARD),
        checking,
      }),
      colors,
      anchor: () => {
        const by = shift();
        return by === undefined ? undefined : (options.boxes(by)[0] ?? field.canvas?.anchor());
      },
      field: field.element,
      isFocused,
      apply: async change => {
        const expected = text.slice(change.from, change.to);
        const by = shift();
        const outcome =
          by === undefined
            ? 'changed-otherwise'
            : await field.replace(change.from + by, change.to + by, expected, change.text);
        if (outcome === 'done') return undefined;
        const isLost = outcome === 'changed-otherwise';
        // Words that are to go leave nothing to paste.
        if (isLost && change.text === '') return say('card_lost');
        const isCopied = await copyText(change.text);
        if (isLost) return say(isCopied ? 'card_lost_copied' : 'card_lost');
        return say(isCopied ? 'card_copied' : 'card_not_copied');
      },
      onClose: isLost => {
        options.onClose();
        if (isLost && selection) field.select(selection.from, selection.to);
      },
    },
    signal,
  );
}
