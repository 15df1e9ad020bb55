import { setTimeout } from 'node:timers/promises';
import type { FrameLocator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { oneFrameMs, type SpeakerPage, speakerPages, twoFramesMs } from './speaker-page.ts';

const openPage = speakerPages();
let speaker: SpeakerPage;

describe('a device with a screen, on the page', () => {
  test("shows what Amazon's renderer makes of the hold, with the time the ring tells", async () => {
    speaker = await withScreen('screen-large');
    await speaker.intoHold(15);
    await shows("Child's Pose");
    await caughtUp();
    await speaker.letRun(5000);
    await caughtUp();
  });

  test('stands still while somebody draws breath to speak', async () => {
    speaker = await withScreen('screen-large');
    await speaker.intoHold(15);
    await shows("Child's Pose");
    await speaker.get('words').press('p');
    await caughtUp();
    const before = await secondsShown();
    await speaker.letRun(9000);
    expect(Math.abs((await secondsShown()) - before)).toBeLessThanOrEqual(1);
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
  const page = await openPage();
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

function secondsShown(): Promise<number> {
  return screen().getByText(/^\d+$/).textContent().then(Number);
}

/**
 * Holds that the frame shows the seconds of the ring. It is told the time by messages, which arrive in their own
 * real time and lag by a frame, so it is given a few frames, a small part of the hold.
 */
async function caughtUp(): Promise<void> {
  let apart = Number.NaN;
  for (let frame = 0; frame < 8; frame++) {
    apart = Math.abs((await secondsShown()) - Number(await speaker.text('seconds')));
    if (apart <= 1) return;
    await setTimeout(100);
    await speaker.letRun(oneFrameMs);
  }
  expect(apart, 'seconds between the ring and the screen').toBeLessThanOrEqual(1);
}

/** Waits for the frame to draw, which it does in its own time: the room's goes on for two frames at most. */
async function shows(text: string): Promise<void> {
  await speaker.letRun(twoFramesMs);
  while (!(await screen().getByText(text, { exact: true }).isVisible())) await setTimeout(20);
}
