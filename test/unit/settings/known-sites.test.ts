import { expect, test } from 'vitest';
import { say } from '../../../src/platform/i18n.ts';
import { KNOWN_SITES } from '../../../src/settings/known-sites.data.ts';

test.each(KNOWN_SITES)('$name has one site of its own, an editor, and tells what is known of it', site => {
  expect(site.pattern).toMatch(/^https:\/\/(?:\*\.)?[\w.-]+\.\w+\/\*$/);
  expect(KNOWN_SITES.filter(({ name, pattern }) => name === site.name || pattern === site.pattern)).toEqual([
    site,
  ]);
  expect(site.editor).toBeTruthy();
  expect(site.editor === 'unverified').toBe(site.evidence === 'unverified');
  expect(say(`options_evidence_${site.evidence}`)).toMatch(/\w/);
});

test('a site that nobody has looked at is not called tested', () => {
  expect(say('options_evidence_unverified')).toContain('not tested');
});
