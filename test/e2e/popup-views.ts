import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import { loadAgain, openOwnTab, storeOnly } from './own-tab.ts';
import { stored } from './popup-stored.ts';

type Open = (page: Page) => Promise<void>;

/** All words at once: typed one by one they take a second. */
async function fill(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.evaluate(
    (selector, words) => {
      const field = document.querySelector<HTMLTextAreaElement | HTMLInputElement>(selector)!;
      field.focus();
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    selector,
    words,
  );
}

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
    await fill(
      page,
      '#draft',
      'Nurse with 6 years, seeking a position in care where I can use my people skills.',
    );
    await page.waitForSelector('.advice');
  },
  'statement-leaving': async page => {
    await page.locator('.tools .is-main').click();
    await fill(page, '#draft', 'Support lead. I want to start my own business in two years.');
    await page.locator('.advice .chip').click();
  },
  composer: async page => {
    await page.locator('.tools .is-main').click();
    await page.locator('.view-switch').click();
    await fill(page, '.composer textarea', 'Support lead with 8 years in software');
    await fill(page, '[data-focus="proof 0"]', 'Cut reply times from two days to four hours');
    await fill(page, '.composer .slot:nth-child(3) textarea', 'calm under pressure, teaching, SQL');
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
    await fill(page, '.ask input', 'Northwind');
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
    await fill(page, '.advert textarea', 'You have a degree in business and want to sell to firms.');
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
    await page.locator('.goal-parts > .moves summary').click();
    await page.evaluate(() =>
      document.querySelector('.goal-parts > .moves')?.scrollIntoView({ block: 'end' }),
    );
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
    await fill(page, '#pasted', PASTED);
    await page.waitForSelector('.review-bar');
    await page.locator('details.review-group summary').click();
  },
  'review-nothing-found': async page => {
    await review(page);
    await page.locator('.review-paste').click();
    await fill(page, '#pasted', '• Led a team of 9 support agents across two time zones.');
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

/** Shows one view of the popup in a tab of its own, on what is stored. */
export async function showView(page: Page, name: string): Promise<void> {
  await storeOnly(page, name in views ? stored : {});
  await page.evaluate(() => localStorage.clear());
  await loadAgain(page, '.list, .empty');
  await (views[name] ?? emptyViews[name])?.(page);
}

/** A tab with the popup's page in it. */
export async function openAsTab(driver: Driver): Promise<Page> {
  const page = await openOwnTab(driver, 'popup.html');
  await page.setViewport({ width: 380, height: 560 });
  return page;
}
