import { i18n } from './lifetime.ts';

type Words = typeof import('../locales/en/manifest.json') &
  typeof import('../locales/en/popup.json') &
  typeof import('../locales/en/goals.json') &
  typeof import('../locales/en/data.json') &
  typeof import('../locales/en/stories.json') &
  typeof import('../locales/en/card.json') &
  typeof import('../locales/en/content.json') &
  typeof import('../locales/en/docs.json') &
  typeof import('../locales/en/options.json') &
  typeof import('../locales/en/welcome.json') &
  typeof import('../locales/en/review.json') &
  typeof import('../locales/en/help.json') &
  typeof import('../locales/en/menu.json') &
  typeof import('../locales/en/platform.json');
type CountKey<Key> = Key extends `${infer Start}_other` ? Start : never;

/** Keys of the messages that have one form. */
export type MessageKey = keyof Words;
/** Keys of the messages with a form for each plural category, without `_one`, `_other`. */
export type CountMessageKey = CountKey<MessageKey>;

const locale = () => i18n?.getMessage('locale') || 'en';

/** The message in the user's language; `$1`…`$9` in it become the values, numbers with their separators. */
export function say(key: MessageKey, ...values: readonly (string | number)[]): string {
  const told = values.map(value => (typeof value === 'number' ? value.toLocaleString(locale()) : value));
  return i18n?.getMessage(key, told) || key;
}

/** The form of a message that fits `count`, which is its `$1`; the values follow as `$2`… */
export function sayCount(
  key: CountMessageKey,
  count: number,
  ...values: readonly (string | number)[]
): string {
  const category = new Intl.PluralRules(locale()).select(count);
  const has = (form: string) => Boolean(i18n?.getMessage(`${key}_${form}`));
  return say(`${key}_${has(category) ? category : 'other'}` as MessageKey, count, ...values);
}
