// Gives unit tests the part of the browser that knows the messages, reading the same files as the build.
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'src/locales/en';
const messages: Record<string, string> = Object.assign(
  {},
  ...readdirSync(folder).map(file => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
);

/** As the browsers do it: `$1`…`$9` are the values, `$$` is a dollar sign, an unknown key gives ''. */
function getMessage(key: string, values: readonly string[] = []): string {
  return (messages[key] ?? '').replace(/\$([$1-9])/g, (_, sign) =>
    sign === '$' ? '$' : (values[Number(sign) - 1] ?? ''),
  );
}

Object.assign(globalThis, { chrome: { i18n: { getMessage } } });
