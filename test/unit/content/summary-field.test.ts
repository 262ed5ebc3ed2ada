import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Session } from '../../../src/content/session.ts';
import { summaryField } from '../../../src/content/tools/summary-field.ts';

const FOLLOWING = 4;
beforeAll(() => vi.stubGlobal('Node', { DOCUMENT_POSITION_FOLLOWING: FOLLOWING }));

/** A page with these fields, in their order. */
function page(fields: readonly { label?: string; attributes?: Record<string, string> }[]): Session[] {
  return fields.map(({ label = 'Text field', attributes = {} }, at) => ({
    field: {
      label: () => label,
      element: {
        at,
        getAttribute: (name: string) => attributes[name] ?? null,
        compareDocumentPosition: (other: { at: number }) => (other.at > at ? FOLLOWING : 0),
      },
    },
  })) as unknown as Session[];
}

const found = (fields: Parameters<typeof page>[0]) => {
  const sessions = page(fields);
  const summary = summaryField(sessions);
  return summary && sessions.indexOf(summary);
};

describe('the professional summary of a page', () => {
  test.each([
    ['label or heading', { label: 'Professional Summary' }],
    ['aria label', { attributes: { 'aria-label': 'Career summary' } }],
    ['placeholder', { attributes: { placeholder: 'Write your executive summary' } }],
    ['placeholder of an editor', { attributes: { 'data-placeholder': 'About me' } }],
    ['name', { attributes: { name: 'professional_summary' } }],
    ['id', { attributes: { id: 'resume-profile' } }],
  ])('is known by its %s', (_, field) => {
    expect(found([{ label: 'Work experience' }, field, { label: 'Skills' }])).toBe(1);
  });

  test('the surest name wins, then the first on the page', () => {
    expect(found([{ label: 'About' }, { label: 'Profile' }, { label: 'Professional summary' }])).toBe(2);
    expect(found([{ label: 'Profile' }, { label: 'Summary' }])).toBe(0);
  });

  test('no other field is taken for it', () => {
    expect(found([{ label: 'Work experience' }, { attributes: { name: 'summarize' } }])).toBeUndefined();
  });
});
