import { describe, expect, test } from 'vitest';
import { openedText } from '../../../src/docs/opened-text.ts';

const script = (model: unknown, after = '; DOCS_modelChunkLoadStart = new Date().getTime();') => ({
  textContent: `DOCS_modelChunk = ${JSON.stringify(model)}${after}`,
});
const other = { textContent: 'var DOCS_modelChunk; start();' };

describe('the text of a document as it was opened', () => {
  test('is put together from the parts in the page, in the newer and the older shape', () => {
    const first = [
      { ty: 'is', ibi: 1, s: 'Maria; DOCS\n' },
      { ty: 'as', si: 1, ei: 4, sm: {} },
    ];
    const second = [{ ty: 'is', ibi: 13, s: 'Responsible for “50 %”.\n' }];
    const text = 'Maria; DOCS\nResponsible for “50 %”.\n';
    expect(openedText([other, script({ chunk: first, revision: 3 }), script({ chunk: second })])).toBe(text);
    expect(openedText([script(first), other, script(second)])).toBe(text);
  });

  test('has later parts where they belong, and without a place at the end', () => {
    const steps = [{ s: 'One Three' }, { ibi: 5, s: 'Two ' }, { s: '.' }];
    expect(openedText([script({ chunk: steps })])).toBe('One Two Three.');
  });

  test('is not there where the page has none, an empty one, or one of another make', () => {
    expect(openedText([])).toBeUndefined();
    expect(openedText([other, { textContent: null }])).toBeUndefined();
    expect(openedText([script({ chunk: [{ ty: 'is', ibi: 1, s: '\n' }] })])).toBeUndefined();
    expect(openedText([script({ pieces: [] })])).toBeUndefined();
    expect(openedText([script([{ s: 'Words' }], '')])).toBeUndefined();
    expect(openedText([script([{ s: 'said “; DOCS_modelChunkLoadStart”' }])])).toBeUndefined();
  });
});
