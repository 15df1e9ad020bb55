import { source as axe } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { type SpeakerPage, speakerPages } from './speaker-page.ts';

const openPage = speakerPages();
let speaker: SpeakerPage;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Every rule of axe, the best practices included. */
async function violations(): Promise<string[]> {
  await speaker.page.evaluate(axe);
  let found: Violation[] | undefined;
  const running = speaker.page
    .evaluate<Violation[]>('axe.run(document).then(({ violations }) => violations)')
    .then((violations) => {
      found = violations;
    });
  // It waits for timers of a page whose time stands still.
  while (!found) await speaker.letRun(20);
  await running;
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function sidewaysPx(): Promise<number> {
  const page = 'document.documentElement';
  return speaker.page.evaluate<number>(`${page}.scrollWidth - ${page}.clientWidth`);
}

const focused = () =>
  speaker.page.evaluate<string>('document.activeElement.id || document.activeElement.tagName');

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('the page breaks no rule of accessibility, idle, in a hold, with advice, or opened for a builder', async () => {
    speaker = await openPage({ colorScheme });
    expect(await violations()).toEqual([]);
    await speaker.intoHold(15);
    await speaker.page.locator('#builder summary').click();
    expect(await violations()).toEqual([]);
    await speaker.say('I just lost control of my bladder');
    expect(await violations()).toEqual([]);
  });
});

describe('a phone 360 pixels wide', () => {
  test('shows everything without scrolling sideways, and the buttons stay within reach', async () => {
    speaker = await openPage({ viewport: { width: 360, height: 740 } });
    expect(await sidewaysPx()).toBe(0);
    await speaker.intoHold(15);
    expect(await sidewaysPx()).toBe(0);
    for (const button of ['pause', 'skip', 'repeat', 'stop', 'hurts']) {
      const box = await speaker.get(button).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    }
    await speaker.page.locator('#builder summary').click();
    expect(await sidewaysPx()).toBe(0);
    await speaker.say('I have chest pain');
    expect(await sidewaysPx()).toBe(0);
  });
});

describe('the keyboard alone', () => {
  /** Goes on with the Tab key until a button is reached. */
  async function tabTo(id: string): Promise<void> {
    for (let presses = 0; presses < 40; presses++) {
      if ((await focused()) === id) return;
      await speaker.page.keyboard.press('Tab');
    }
    throw new Error(`The Tab key never reaches "${id}".`);
  }

  test('starts, answers, pauses and resumes, and never loses its place', async () => {
    speaker = await openPage();
    const pressed = async (id: string) => {
      await tabTo(id);
      await speaker.answered(() => speaker.page.keyboard.press('Enter'));
    };
    const asked = async () => {
      while (!(await speaker.get('affirm').isVisible())) await speaker.letRun(1000);
    };
    await pressed('start');
    expect(await focused()).toBe('controls');
    for (const answer of ['deny', 'deny', 'affirm']) {
      await asked();
      await pressed(answer);
      expect(await focused()).toBe('controls');
    }
    await speaker.until('status', /^Child's pose$/);
    await pressed('pause');
    await asked();
    await pressed('affirm');
    expect(await speaker.text('status')).toMatch(/Child's pose/);
  });
});

describe('somebody who hears nothing or sees little', () => {
  test('is told each change once, and the captions where no voice reads them', async () => {
    speaker = await openPage();
    await speaker.start();
    expect(await speaker.get('caption').getAttribute('aria-live')).toBe('polite');
    expect(await speaker.get('status').getAttribute('role')).toBe('status');
    for (const answer of ['no', 'no', 'ready']) await speaker.say(answer);
    const told = new Set<string>();
    for (let second = 0; second < 20; second++) {
      await speaker.letRun(1000);
      told.add(await speaker.text('status'));
    }
    expect(told.size).toBeLessThanOrEqual(3);
  });

  test('sees nothing move where less motion is wished for', async () => {
    speaker = await openPage({ reducedMotion: 'reduce' });
    await speaker.intoHold(16);
    const shape = () => speaker.get('breath-shape').getAttribute('style');
    const before = await shape();
    await speaker.letRun(3000);
    expect(await shape()).toBe(before);
    expect(await speaker.text('breath')).toMatch(/Breathe (in|out)/);
  });
});
