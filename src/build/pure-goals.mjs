import { join, sep } from 'node:path';

/** Nothing in `goals/` does anything by being loaded, so what a bundle doesn't use of it stays out. */
export const pureGoals = {
  name: 'pure-goals',
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.ts$/, namespace: 'file' }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      return file.includes(join(sep, 'src', 'goals', sep)) ? { path: file, sideEffects: false } : undefined;
    });
  },
};
