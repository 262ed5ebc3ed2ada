import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Driver, until } from '../browsers/driver.ts';
import { BROWSERS, launchWith } from '../browsers/launch.ts';
import { serve } from '../browsers/serve.ts';
import type { Surface } from '../browsers/surface.ts';
import { marksOn } from './marks-on.ts';
import { chooseFile } from './own-storage.ts';

const text = (options: Surface, selector: string) =>
  options.run((root, selector) => root.querySelector(selector)?.textContent ?? '', selector);

describe.each(BROWSERS)('the options in %s', name => {
  let driver: Driver;
  let server: Awaited<ReturnType<typeof serve>>;
  let page: Page;
  let options: Surface;

  beforeAll(async () => {
    server = await serve('test/pages');
    driver = await launchWith(name, 'dist-local');
    page = await driver.newPage(`${server.url}sample-resume.html`);
    await until('hints', async () => (await marksOn(driver, page)).length > 3);
  });
  afterAll(async () => {
    await driver?.close();
    server?.close();
  });

  const open = async (section: string) => {
    options = await driver.openOwnPage(`options.html#${section}`);
    await until(`the section ${section}`, () =>
      options.run(root => (root.querySelector('main')?.children.length ?? 0) > 1),
    );
  };
  const marked = async () => {
    await page.bringToFront();
    return (await marksOn(driver, page)).map(({ text }) => text);
  };

  test('switch a rule off for open pages, after a search for it', async () => {
    await open('rules');
    await options.click('input[type="search"]');
    await options.type('duty phrase');
    await until('one rule is left', () => options.run(root => root.querySelectorAll('.rule').length === 1));
    await options.click('#rule-duty-opening .switch');
    await until('the mark is gone', async () => !(await marked()).includes('Responsible for'));
    await options.close();
    await open('rules');
    await options.click('.search-row .button');
    await until('the mark is back', async () => (await marked()).includes('Responsible for'));
    await options.close();
  });

  test('turn down how strict it is', async () => {
    await until('a thought is marked', async () => (await marked()).includes('Detail-oriented'));
    await open('rules');
    await options.click('.choices .choice:nth-of-type(1) input');
    await until('it is no longer, what is worth improving still is', async () => {
      const found = await marked();
      return !found.includes('Detail-oriented') && found.includes('Responsible for');
    });
    await options.close();
  });

  test('ask for one spelling', async () => {
    await driver.setStorage({ settings: {} });
    await page.bringToFront();
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#summary')!;
      field.focus();
      field.select();
      document.execCommand('insertText', false, 'Event lead who organized 12 fairs.');
    });
    await open('language');
    await options.click('.choices .choice:nth-of-type(3) input');
    await until('the other is marked', async () => (await marked()).includes('organized'));
    await options.close();
  });

  test('add an own phrase, take it away and read phrases from a file', async () => {
    // A screenful has room for seven marks.
    await driver.setStorage({ settings: { rulesOff: ['duty-opening', 'missing-metric', 'vague-word'] } });
    await open('phrases');
    await options.click('main section .field');
    await options.type('spring catalog');
    await options.press('Enter');
    await until('it is marked', async () => (await marked()).includes('spring catalog'));
    await options.close();
    await open('phrases');
    await until('it is listed', async () => (await text(options, '.phrases')).includes('spring catalog'));
    await options.click('.phrases .icon-button');
    await until('it is no longer marked', async () => !(await marked()).includes('spring catalog'));
    await options.close();
    const file = join(mkdtempSync(join(tmpdir(), 'upshot-phrases-')), 'phrases.txt');
    writeFileSync(file, 'rockstar\r\n\nspring catalog\n');
    await open('phrases');
    await chooseFile({ driver, page, url: server.url }, name, file);
    await until('it is marked again', async () => (await marked()).includes('spring catalog'));
    await options.close();
  });

  test('list ignored places and take them back', async () => {
    const place = { hash: 'x', rule: 'duty-opening', site: 'example.com', at: 0 };
    await driver.setStorage({ ignored: [place] });
    await open('ignored');
    await until('it is listed', async () => (await text(options, '.rows')).includes('example.com'));
    await options.click('.rows .button');
    await until('the list is empty', async () => (await text(options, 'main')).includes('not ignored any'));
    await options.close();
  });

  test('show the sites that are allowed, give one back, and name the rest on the privacy page', async () => {
    await open('sites');
    await until('localhost is on', async () => (await text(options, '.rows')).includes('localhost'));
    await options.click('.rows .row:last-child .switch');
    await until('the site is off', async () => !(await text(options, '.rows')).includes('localhost'));
    await options.close();
    await open('privacy');
    await until('the hosts', async () => (await text(options, '.hosts')).includes('127.0.0.1'));
    expect(await text(options, '.hosts')).not.toContain('localhost');
    await options.close();
  });

  test('say that an address is none, without losing it', async () => {
    await open('sites');
    await options.click('.add-row .field');
    await options.type('my resume');
    await options.press('Enter');
    await until('the reason', async () => (await text(options, '.problem')).includes('example.com'));
    expect(await options.run(root => root.querySelector<HTMLInputElement>('.add-row .field')?.value)).toBe(
      'my resume',
    );
    await options.close();
  });

  test('keep the chosen colours', async () => {
    await open('appearance');
    await options.click('.choices .choice:nth-of-type(3) input');
    await until('the page is dark', () =>
      options.run(root => (root as Document).documentElement.style.colorScheme === 'dark'),
    );
    await options.close();
  });

  test('show the keys as they are', async () => {
    await open('shortcuts');
    await until('the key', async () => /Alt\+Shift\+G|⌥⇧G/.test(await text(options, '.shortcuts')));
    await options.close();
  });

  test('open the help card that the address names', async () => {
    await open('help/blank');
    await until('the card is open', () =>
      options.run(root => root.querySelector<HTMLDetailsElement>('#help-blank')?.open === true),
    );
    await options.close();
  });

  test('name the version and the licences of what is in the bundles', async () => {
    await open('about');
    const about = await text(options, 'main');
    const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(about).toContain(`Upshot ${version}`);
    for (const dependency of Object.keys(dependencies)) expect(about).toContain(dependency);
    expect(about).toContain('Permission is hereby granted');
    await options.close();
  });
});
