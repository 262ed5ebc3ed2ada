// Renders icons/icon.svg to the PNG sizes the browsers want: node icons/render.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const svg = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');
for (const size of [16, 32, 48, 128]) {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  writeFileSync(new URL(`${size}.png`, import.meta.url), image.asPng());
}
