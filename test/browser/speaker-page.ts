import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Host, startHost } from '../../src/server/host.ts';
import { launchChromium } from './chromium.ts';

/** A browser for the tests of a file. Each test opens its page; after it the page is closed. */
export function speakerPages(): (options?: PageOptions) => Promise<SpeakerPage> {
  let browser: Browser;
  const opened: SpeakerPage[] = [];
  beforeAll(async () => {
    browser = await launchChromium(...speakerSwitches);
  });
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  afterAll(() => browser.close());
  return async (options) => {
    const page = await SpeakerPage.open(browser, options);
    opened.push(page);
    return page;
  };
}

/** Sound starts without a press, as it does for a page somebody has been using. */
const speakerSwitches = ['--autoplay-policy=no-user-gesture-required'] as const;

export interface PageOptions
  extends Pick<BrowserContextOptions, 'colorScheme' | 'viewport' | 'reducedMotion'> {
  /** Runs in the page before its own script. */
  readonly before?: string;
  /** With sound, in real time. Otherwise time stands still until the test lets it run. */
  readonly sounding?: boolean;
}

/** How many times faster the silent clock of the page runs. */
const rate = 20;
const stepMs = 500;
/** Long enough for the page to be drawn again. */
export const twoFramesMs = 700;
export const oneFrameMs = twoFramesMs / 2;
/** Longer than any routine, so that a test that waits for nothing fails. Milliseconds of the room. */
const longestMs = 30 * 60_000;

/** The speaker's page in front of a coach that has never met anybody. */
export class SpeakerPage {
  readonly page: Page;
  readonly host: Host;
  /** Whatever the page asked for, and everything it complained about. */
  readonly requested: string[] = [];
  readonly complaints: string[] = [];

  private constructor(page: Page, host: Host) {
    this.page = page;
    this.host = host;
    page.on('request', (request) => this.requested.push(request.url()));
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  static async open(browser: Browser, options: PageOptions = {}): Promise<SpeakerPage> {
    const { before, sounding = false, ...context } = options;
    const host = await startHost({ port: 0 });
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, ...context });
    if (before) await page.addInitScript(before);
    if (!sounding) await page.clock.install();
    const speaker = new SpeakerPage(page, host);
    await speaker.load();
    if (!sounding) await page.clock.pauseAt(Date.now() + 60_000);
    return speaker;
  }

  async load(): Promise<void> {
    await this.page.goto(this.host.url);
    await this.get('clock').selectOption(String(rate));
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.host.close();
  }

  get(id: string): Locator {
    return this.page.locator(`#${id}`);
  }

  async text(id: string): Promise<string> {
    return (await this.get(id).textContent()) ?? '';
  }

  look(): Promise<string | null> {
    return this.get('speaker').getAttribute('data-look');
  }

  /** Presses a button that says something, and waits for the answer. */
  press(id: string): Promise<void> {
    return this.answered(() => this.get(id).click());
  }

  say(words: string): Promise<void> {
    return this.answered(async () => {
      await this.get('words').fill(words);
      await this.get('words').press('Enter');
    });
  }

  /** Does something that is answered, and lets the answer begin. */
  async answered(act: () => Promise<unknown>): Promise<void> {
    const turns = this.page.locator('#turns li');
    const before = await turns.count();
    await act();
    // Asked again and again from here: the page's own timers stand still.
    while ((await turns.count()) === before) await setTimeout(10);
    await this.letRun(twoFramesMs);
  }

  /** Lets time run in the room, milliseconds. */
  async letRun(ms: number): Promise<void> {
    await this.page.clock.runFor(Math.ceil(ms / rate));
  }

  /** Lets time run until a text shows what is waited for. */
  async until(id: string, words: RegExp): Promise<void> {
    for (let ms = 0; ms < longestMs; ms += stepMs) {
      if (words.test(await this.text(id))) return;
      await this.letRun(stepMs);
    }
    throw new Error(`"${id}" never said ${words}, but: ${await this.text(id)}`);
  }

  async start(): Promise<void> {
    await this.press('start');
  }

  /** The first child's pose of the first routine, with so many seconds of it left. */
  async intoHold(secondsLeft: number): Promise<void> {
    await this.start();
    for (const answer of ['no', 'no', 'ready']) await this.say(answer);
    await this.until('status', /^Child's pose$/);
    await this.until('seconds', /^2\d$/);
    await this.until('seconds', new RegExp(`^${secondsLeft}$`));
  }

  /** The request on the wire, as the builder's panel shows it. */
  async request(): Promise<{ type: string; reason?: string; timestamp: string }> {
    return JSON.parse(await this.get('request').inputValue()).request;
  }

  async lastTurn(): Promise<string> {
    return (await this.page.locator('#turns li').first().textContent()) ?? '';
  }
}
