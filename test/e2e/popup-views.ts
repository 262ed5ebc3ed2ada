import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../browsers/driver.ts';

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const kept = { version: 1, created: 1, changed: 1 };
const goal = { ...kept, steps: [], moves: [], order: 0 };

/** One of everything that can be stored, as the popup shows it. */
export const stored = {
  'statement:a': {
    ...kept,
    id: 'a',
    order: 0,
    text: 'Customer operations lead with 8 years in software support. Cut reply times from two days to four hours.',
    used: Date.now() - 86_400_000,
  },
  'statement:b': {
    ...kept,
    id: 'b',
    order: 1,
    text: 'Licensed insurance agent, Texas, 2026',
    origin: { goal: 'a', step: 's3' },
  },
  'statement:c': {
    ...kept,
    id: 'c',
    order: 2,
    text: 'Support lead. I would like to bring calm and clear answers to the {role} team at {company}.',
    tags: ['support'],
    variants: [{ role: 'Team lead', text: 'Support lead who grew a team from 4 to 11 for {company}.' }],
  },
  'statement:x': { ...kept, id: 'x', order: 3, text: 'Gone.', deleted: Date.now() },
  'goal:a': {
    ...goal,
    id: 'a',
    text: 'Join a Fortune 500 company as an entry-level sales representative within 1 year',
    now: 'Student, two summers in a shop',
    waived: ['R'],
    waivedWhy: { R: 'My coach asks me every week' },
    needs: [
      { id: 'n1', area: 'education', text: 'Business degree', holding: 'have' },
      { id: 'n2', area: 'contacts', text: 'Somebody who sells to firms', holding: 'missing' },
    ],
    wording: 'Working toward a sales role in a Fortune 500 company.',
    kind: 'professional',
    when: 'within 1 year',
    due: day(360),
    counted: day(-5),
    steps: [
      { id: 's0', text: 'List the certificates that sales jobs ask for', done: 1 },
      { id: 's1', text: 'Sign up for the classes', when: 'by Friday', due: day(2) },
      { id: 's2', text: 'Take the licence exam', when: 'in 2 months', due: day(60), isUnder: true },
      {
        id: 's3',
        text: 'Apply to the state board for the licence',
        after: 's2',
        credential: {
          name: 'Licensed insurance agent',
          region: 'Texas',
          standing: 'held',
          since: day(0),
          renewal: day(-3),
        },
      },
    ],
    removed: [{ step: { id: 's9', text: 'Ask my uncle' }, at: Date.now(), place: 4 }],
    moves: [{ at: 1, step: 'Take the licence exam', from: day(30), to: day(60), why: 'exam full' }],
  },
  'goal:b': {
    ...goal,
    id: 'b',
    parent: 'a',
    order: 1,
    text: 'Give 3 talks of five minutes by March',
    kind: 'both',
    when: 'by March',
    due: day(120),
  },
  'goal:c': {
    ...goal,
    id: 'c',
    order: 2,
    text: 'Bring in 50 new customers a month',
    wording: 'Brought in 50 new customers a month.',
    done: Date.now(),
    finish: { target: '50', unit: 'new customers', actual: '52' },
    result: 'Brought in 52 in the first month.',
  },
  'goal:x': { ...goal, id: 'x', text: 'Gone', deleted: Date.now() },
  'goal:y': { version: 9 },
  'story:a': {
    ...kept,
    id: 'a',
    order: 0,
    situation: 'In the first months of a new sales office',
    task: 'Bring in 50 new customers every month',
    action: 'Called twelve former clients a day and asked each for one referral',
    target: '50',
    actual: '52',
    unit: 'customers',
    claim: 'once',
    period: 'month',
    goal: 'c',
  },
  'answer:a': {
    ...kept,
    id: 'a',
    order: 0,
    goal: 'a',
    company: 'Northwind',
    why: 'You train new sales staff for six months, and your KPI boards are open to all',
    plan: 'I have enrolled in classes. Next I take the licence exam in January',
    question: 'How do people in this role usually develop here?',
  },
  'worksheet:passion': { version: 1, id: 'passion', text: 'explaining hard things', changed: 1 },
  'worksheet:strengths': { version: 1, id: 'strengths', text: 'calm, clear, quick', changed: 1 },
};

type Open = (page: Page) => Promise<void>;

const goals: Open = async page => {
  await page.locator('#tab-goals').click();
  await page.waitForSelector('.panel .capture');
};
const review: Open = async page => {
  await page.locator('#tab-review').click();
  await page.waitForSelector('.review-paste');
};
const PASTED = [
  'Responsible for bringing in 50 new customers every month.',
  'Trained new staff.',
  'Sold $480K of office furniture in 2020, 121% of quota.',
  'Cut waste by [how much?].',
]
  .map(line => `• ${line}`)
  .join('\n');
const stories: Open = async page => {
  await page.locator('#tab-stories').click();
  await page.waitForSelector('.stories .capture');
};
const told =
  (what: 'story' | 'answer'): Open =>
  async page => {
    await stories(page);
    await page.locator(`section:nth-of-type(${what === 'story' ? 1 : 2}) > .goal-rows .goal-open`).click();
    await page.waitForSelector('.outcome');
  };
const openGoal =
  (id: string): Open =>
  async page => {
    await goals(page);
    await page.locator(`[data-focus="goal ${id}"]`).click();
    await page.waitForSelector('.goal-parts');
  };

/** Every view of the popup and the clicks that lead there. Names are file names of screenshots too. */
export const views: Record<string, Open> = {
  statements: async () => {},
  'statement-editor': page => page.locator('.tools .is-main').click(),
  'statement-objective': async page => {
    await page.locator('.tools .is-main').click();
    await page
      .locator('#draft')
      .fill('Nurse with 6 years, seeking a position in care where I can use my people skills.');
    await page.waitForSelector('.advice');
  },
  'statement-leaving': async page => {
    await page.locator('.tools .is-main').click();
    await page.locator('#draft').fill('Support lead. I want to start my own business in two years.');
    await page.locator('.advice .chip').click();
  },
  composer: async page => {
    await page.locator('.tools .is-main').click();
    await page.locator('.view-switch').click();
    await page.locator('.composer textarea').fill('Support lead with 8 years in software');
    await page.locator('[data-focus="proof 0"]').fill('Cut reply times from two days to four hours');
    await page.locator('.composer .slot:nth-child(3) textarea').fill('calm under pressure, teaching, SQL');
    await page.locator('.composer .slot:nth-child(4) select').fill('a');
    await page.evaluate(() => document.querySelector('.outcome')?.scrollIntoView({ block: 'center' }));
  },
  'statement-extras': async page => {
    await page.locator('.row:nth-child(3) .icon-button:nth-last-child(2)').click();
    await page.waitForSelector('.extras[open]');
  },
  ask: async page => {
    await page.locator('.row:nth-child(3) .row-text').click();
    await page.locator('.ask select').fill('Team lead');
    await page.locator('.ask input').fill('Northwind');
  },
  'statements-deleted': page => page.locator('.foot .link').click(),
  goals,
  'weak-points': async page => {
    await goals(page);
    await page.locator('.weak-points .link').click();
  },
  goal: openGoal('a'),
  'goal-letter': async page => {
    await openGoal('a')(page);
    await page.locator('.letter:nth-child(4)').click();
  },
  'goal-step': async page => {
    await openGoal('a')(page);
    await page.locator('[data-focus="more s3"]').click();
    await page.waitForSelector('.credential');
    await page.evaluate(() => document.querySelector('.step:last-child')?.scrollIntoView());
  },
  'goal-gap': async page => {
    await openGoal('a')(page);
    await page.locator('.advert summary').click();
    await page.locator('.advert textarea').fill('You have a degree in business and want to sell to firms.');
    await page.waitForSelector('.mentioned');
    await page.evaluate(() => document.querySelector('.gap-details')?.scrollIntoView());
  },
  'goal-others': async page => {
    await openGoal('a')(page);
    await page.locator('.from-own').click();
    await page.waitForSelector('.from-own-ask');
    await page.locator('.why-private summary').click();
    await page.evaluate(() => document.querySelector('.others-kinds')?.scrollIntoView());
  },
  'goal-history': async page => {
    await openGoal('a')(page);
    await page.locator('.moves summary').click();
    await page.evaluate(() => document.querySelector('.moves')?.scrollIntoView({ block: 'end' }));
  },
  'goal-reached': openGoal('c'),
  'goals-deleted': async page => {
    await goals(page);
    await page.locator('.foot .link').click();
  },
  'review-closed': review,
  'review-pasted': async page => {
    await review(page);
    await page.locator('.review-paste').click();
    await page.locator('#pasted').fill(PASTED);
    await page.waitForSelector('.review-bar');
    await page.locator('details.review-group summary').click();
  },
  'review-nothing-found': async page => {
    await review(page);
    await page.locator('.review-paste').click();
    await page.locator('#pasted').fill('• Led a team of 9 support agents across two time zones.');
    await page.locator('.review-checks summary').click();
  },
  worksheet: async page => {
    await goals(page);
    await page.locator('.weak-points .link:nth-child(2)').click();
    await page.waitForSelector('.worksheet .button');
  },
  stories,
  story: told('story'),
  'story-outcome': async page => {
    await told('story')(page);
    await page.evaluate(() => document.querySelector('.outcome')?.scrollIntoView({ block: 'start' }));
  },
  answer: told('answer'),
  'answer-outcome': async page => {
    await told('answer')(page);
    await page.locator('.answer-text + *').wait();
    await page.evaluate(() => document.querySelector('.answer-text')?.scrollIntoView({ block: 'center' }));
  },
  practice: async page => {
    await told('answer')(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('.share .is-main')?.click());
    await page.waitForSelector('.practice');
  },
  notice: async page => {
    await goals(page);
    await page.locator('.week .tick').click();
    await page.waitForSelector('.notice');
  },
};

/** Views of a popup with nothing in it yet. */
export const emptyViews: Record<string, Open> = {
  'statements-empty': async () => {},
  'goals-empty': goals,
  'stories-empty': stories,
};

/** Shows one view of the popup in a tab of its own, on what is stored. Chromium. */
export async function showView(driver: Driver, page: Page, name: string): Promise<void> {
  await driver.setStorage(name in views ? stored : {}, { isAll: true });
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await until('the popup shows', () =>
    page.evaluate(() => document.querySelector('.list, .empty') !== null && document.title === 'Upshot'),
  );
  await (views[name] ?? emptyViews[name])?.(page);
}

/** A tab with the popup's page in it. */
export async function openAsTab(driver: Driver): Promise<Page> {
  const [extension] = (await driver.browser.extensions()).values();
  const page = await driver.newPage(`chrome-extension://${extension?.id}/popup.html`);
  await page.setViewport({ width: 380, height: 560 });
  return page;
}

export function dress(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  return page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}
