import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.png': 'image/png',
};

/** The media type of a file by its name. */
export const typeOf = (name: string): string => TYPES[extname(name)] ?? 'text/plain';

/** Serves a folder on this machine alone; `url` ends with a slash. */
export async function serve(folder: string): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    readFile(join(folder, path)).then(
      body => response.writeHead(200, { 'content-type': typeOf(path) }).end(body),
      () => response.writeHead(404).end(`There is no ${path}`),
    );
  });
  await new Promise<void>(resolve => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}
