import { isAlive, runtime } from './lifetime.ts';

/** What a content script may ask of the background. The other way goes through `askPage`. */
export type Message =
  /** Puts the card's script into the asking frame. */
  | { readonly kind: 'load-card' }
  /** Puts the script into the asking frame that measures text fields in browsers without ranges there. */
  | { readonly kind: 'load-field-boxes' }
  /** The number of hints, or whether they are paused, has changed: the badge is due. */
  | { readonly kind: 'count' }
  /** “Not here.” Answers true when the user should be asked whether the rule is any use at all. */
  | { readonly kind: 'ignore'; readonly hash: string; readonly rule: string }
  /** “Never this phrase.” */
  | { readonly kind: 'allow'; readonly phrase: string }
  | { readonly kind: 'rule-off'; readonly rule: string }
  /** No hints anywhere for an hour. */
  | { readonly kind: 'pause' }
  /** Opens a help card: `options.html#help/…`. */
  | { readonly kind: 'help'; readonly page: string }
  /** Opens the popup, or its page, where a professional summary is put together. */
  | { readonly kind: 'compose' };

/** Asks the background. Undefined where the extension has gone, or was updated under the page. */
export async function askBackground(message: Message): Promise<unknown> {
  return isAlive() ? runtime?.sendMessage(message) : undefined;
}

const TEXTS: Partial<Record<Message['kind'], readonly string[]>> = {
  ignore: ['hash', 'rule'],
  allow: ['phrase'],
  'rule-off': ['rule'],
  help: ['page'],
  'load-card': [],
  'load-field-boxes': [],
  count: [],
  pause: [],
  compose: [],
};

/** Longer than any phrase or id. */
const LONGEST = 500;

/** The message in what has come, or undefined: a page that took over its own renderer could send anything. */
export function asMessage(value: unknown): Message | undefined {
  const found = (value ?? {}) as Record<string, unknown>;
  const texts = TEXTS[found.kind as Message['kind']];
  const isText = (text: unknown) => typeof text === 'string' && text.length <= LONGEST;
  return texts?.every(name => isText(found[name])) ? (found as unknown as Message) : undefined;
}
