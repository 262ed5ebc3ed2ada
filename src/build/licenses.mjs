import { readdirSync, readFileSync } from 'node:fs';

/** The packages whose code is in the bundles, with their licences, for the page that names them. */
export function licenses() {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(dependencies).map(name => {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
    return { name, version, license, text: file ? readFileSync(`${folder}/${file}`, 'utf8').trim() : '' };
  });
}
