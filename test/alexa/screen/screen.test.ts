import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { turnToken } from '../../../src/alexa/request/touch.ts';
import type { RenderScreen } from '../../../src/alexa/screen/apl.ts';
import { momentsOf } from '../../../src/alexa/screen/schedule.ts';
import { palette } from '../../../src/picture/palette.ts';
import { launchChromium } from '../../browser/chromium.ts';
import { conversation, intoFirstStretch, type Seen, speaker } from './pages.ts';
import { type Place, share } from './pixels.ts';
import { openViewhost, type Screen, type Shown, screens, type Viewhost } from './viewhost.ts';

let browser: Browser;
let viewhost: Viewhost;
beforeAll(async () => {
  browser = await launchChromium();
  viewhost = await openViewhost(browser);
});
afterAll(() => browser.close());

const moving = lastOf(conversation(...intoFirstStretch));
const moments = momentsOf(moving.turn.parts, speaker);
const [firstMoment] = moments;
const endMs = moments.at(-1)?.untilMs ?? 0;
const everyScreen = Object.entries(screens) as [keyof typeof screens, Screen][];

describe.each(everyScreen)('a stretch on a %s screen', (name, screen) => {
  const picture = picturePlaces[name];

  it('shows the pose, its name and the time left, which runs with the clock', async () => {
    const shown = await draw(moving, screen);
    await shown.pass((firstMoment?.bodyAtMs ?? 0) + 500 - startMs);
    const before = await secondsLeft(shown);
    await shown.pass(7000);
    expect(await secondsLeft(shown)).toBe(before - 7);
    expect(await share(shown.page, picture, [palette.wall, palette.floor])).toBeGreaterThan(0.3);
    const body = [palette.leggings, palette.top, palette.accent];
    expect(await share(shown.page, picture, body)).toBeGreaterThan(0.05);
  });

  it('draws the other half when the movement turns', async () => {
    const shown = await draw(moving, screen);
    await shown.pass((firstMoment?.bodyAtMs ?? 0) + 1000 - startMs);
    const down = await share(shown.page, picture, [palette.accent]);
    await shown.pass(firstMoment?.firstMs ?? 0);
    expect(await share(shown.page, picture, [palette.accent])).not.toBeCloseTo(down, 4);
  });

  it('sends what was touched, with the token of its turn', async () => {
    const shown = await draw(moving, screen);
    await shown.pass(2000);
    await shown.touch('Something hurts');
    await shown.touch('Pause');
    const token = turnToken(moving.coach.session);
    expect(await shown.sent()).toEqual([
      ['hurts', token],
      ['pause', token],
    ]);
  });
});

describe('a stretch', () => {
  it('ends in its question: no pose is shown any more, and "Ready" can be touched', async () => {
    const shown = await draw(moving, screens.large);
    expect(await textsOf(shown)).not.toContain('Ready');
    await shown.pass(endMs + 1000);
    expect(await textsOf(shown)).toContain('Ready');
    expect(await textsOf(shown)).not.toContain('Pause');
    expect(await share(shown.page, picturePlaces.large, [palette.wall, palette.floor])).toBe(0);
  });
});

describe.each(everyScreen)('a safety turn on a %s screen', (_, screen) => {
  it.each([
    ['i just lost control of my bladder', /^Stop now\. Call .*911\)?\.$/],
    ['i want to kill myself', /^Call .*911\) if there's danger now\. Call .*988\)\.$/],
  ])('shows "%s" answered, still, whom to call above all, with nothing to touch', async (text, toCall) => {
    const seen = lastOf(conversation(...intoFirstStretch, { kind: 'said', text }));
    expect(seen.coach.session.tier).toBe('emergency');
    const shown = await draw(seen, screen);
    const words = await shown.words();
    const largest = Math.max(...words.map(({ size }) => size));
    const call = words.filter(({ size }) => size === largest);
    const beside = words.filter(({ size }) => size < largest);
    expect(call.map(({ text: line }) => line).join(' ')).toMatch(toCall);
    expect(largest).toBeGreaterThan(1.3 * Math.max(...beside.map(({ size }) => size)));
    // All of it is seen at once: longer words would hang below the middle.
    const heights = words.map(({ y }) => y / screen.height);
    expect((Math.min(...heights) + Math.max(...heights)) / 2).toBeCloseTo(0.5, 1.5);
    const lowest = Math.max(...words.map(({ y, size }) => (y + size / 2) / screen.height));
    expect(lowest).toBeLessThan(screen.shape === 'ROUND' ? 0.86 : 0.93);
    const letters = Math.min(...words.map(({ size }) => size));
    expect(letters).toBeGreaterThan(0.035 * Math.min(screen.width, screen.height));
    const before = await shown.page.screenshot();
    await shown.pass(30_000);
    expect(before.equals(await shown.page.screenshot())).toBe(true);
    expect(JSON.stringify(seen.page)).not.toContain('TouchWrapper');
  });
});

/** Where the drawing lies on each screen, in shares of its width and height. */
const picturePlaces: Readonly<Record<keyof typeof screens, Place>> = {
  round: { left: 0.3, top: 0.1, width: 0.4, height: 0.3 },
  small: { left: 0.12, top: 0.1, width: 0.38, height: 0.5 },
  large: { left: 0.06, top: 0.1, width: 0.5, height: 0.5 },
  tall: { left: 0.1, top: 0.08, width: 0.8, height: 0.3 },
};

/** What `show` lets pass by itself. */
const startMs = 100;

function lastOf(turns: readonly Seen[]): Seen & { readonly page: RenderScreen } {
  const last = turns.at(-1);
  if (!last?.page) throw new Error('The last turn shows nothing.');
  return { ...last, page: last.page };
}

function draw({ page }: { readonly page: RenderScreen }, screen: Screen): Promise<Shown> {
  return viewhost.show(page, screen);
}

async function textsOf(shown: Shown): Promise<string[]> {
  return (await shown.words()).map(({ text }) => text);
}

/** The one number on the page. */
async function secondsLeft(shown: Shown): Promise<number> {
  return Number((await textsOf(shown)).find((text) => /^\d+$/.test(text)));
}
