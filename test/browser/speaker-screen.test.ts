import { setTimeout } from 'node:timers/promises';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { SpeakerPage, speakerSwitches, twoFramesMs } from './speaker-page.ts';

let browser: Browser;
let speaker: SpeakerPage;

beforeAll(async () => {
  browser = await launchChromium(...speakerSwitches);
});
afterAll(() => browser.close());
afterEach(() => speaker.close());

describe('a device with a screen, on the page', () => {
  test("shows what Amazon's renderer makes of the hold, with the time the ring tells", async () => {
    speaker = await withScreen('screen-large');
    await speaker.intoHold(15);
    await shows("Child's Pose");
    const shown = Number(await screen().getByText(/^\d+$/).textContent());
    expect(Math.abs(shown - Number(await speaker.text('seconds')))).toBeLessThanOrEqual(1);
  });

  test('stands still while somebody draws breath to speak', async () => {
    speaker = await withScreen('screen-large');
    await speaker.intoHold(15);
    await shows("Child's Pose");
    await speaker.get('words').press('p');
    await speaker.letRun(1000);
    const before = await screen().getByText(/^\d+$/).textContent();
    await speaker.letRun(9000);
    expect(await screen().getByText(/^\d+$/).textContent()).toBe(before);
  });

  test.each([
    ['Pause', 'pause', /paused/i],
    ['Something hurts', 'hurts', /has it gone/i],
  ])('takes a touch on "%s" to the coach', async (control, meaning, answer) => {
    speaker = await withScreen('screen-small');
    await speaker.intoHold(15);
    await shows(control);
    await speaker.answered(async () => {
      await touch(control);
    });
    expect(await speaker.request()).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      arguments: [meaning, expect.any(String)],
    });
    expect(await speaker.lastTurn()).toMatch(answer);
  });

  test('is put away with a device that has none', async () => {
    speaker = await withScreen('screen-large');
    await speaker.get('profile').selectOption('speaker');
    expect(await speaker.get('screen').isVisible()).toBe(false);
  });

  test('reaches nothing outside its own page', async () => {
    speaker = await withScreen('screen-large');
    const answer = await speaker.page.request.get(`${speaker.host.url}/simulator/screen`);
    const policy = answer.headers()['content-security-policy'];
    expect(policy).toMatch(/default-src 'none'.*frame-ancestors 'self'/);
    expect(policy).not.toMatch(/https?:|\*/);
  });
});

async function withScreen(profile: 'screen-small' | 'screen-large'): Promise<SpeakerPage> {
  const page = await SpeakerPage.open(browser);
  await page.get('profile').selectOption(profile);
  await page.page.locator('#glass[aria-busy=false]').waitFor();
  return page;
}

function screen(): FrameLocator {
  return speaker.page.frameLocator('#screen-frame');
}

/** Touches without waiting for it to lie still: the page's own timers, on which that hangs, stand still. */
async function touch(control: string): Promise<void> {
  await screen().getByText(control, { exact: true }).click({ force: true });
  await speaker.letRun(twoFramesMs);
}

/** Waits for the frame to draw, which it does in its own time: the room's goes on for two frames at most. */
async function shows(text: string): Promise<void> {
  await speaker.letRun(twoFramesMs);
  while (!(await screen().getByText(text, { exact: true }).isVisible())) await setTimeout(20);
}
