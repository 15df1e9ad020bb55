import { describe, expect, test } from 'vitest';
import { type SpeakerPage, speakerPages } from './speaker-page.ts';

const openPage = speakerPages();
let speaker: SpeakerPage;

/** How far below the top of the page the ring is, pixels. */
async function ringTop(): Promise<number> {
  const top = await speaker.page.evaluate<number>(
    "document.querySelector('.ring').getBoundingClientRect().y + scrollY",
  );
  return Math.round(top);
}

describe('a conversation on the page', () => {
  test('goes through the whole routine, asks nobody outside this machine, and complains of nothing', async () => {
    speaker = await openPage();
    await speaker.start();
    const shown: string[] = [];
    while ((await speaker.text('status')) !== 'The session is over') {
      shown.push(await speaker.text('status'));
      if (await speaker.get('affirm').isVisible())
        await speaker.press((await speaker.text('affirm')) === 'Ready' ? 'affirm' : 'deny');
      else await speaker.letRun(2000);
    }
    const poses = [...new Set(shown)].join('; ');
    expect(poses).toMatch(/Cat cow.*Child's pose.*Knee to chest, right side.*Knee to chest, left side/);
    expect(poses).toMatch(/rotation, right side.*rotation, left side/);
    expect(await speaker.lastTurn()).toMatch(/session over/);
    expect(new Set(speaker.requested.map((url) => new URL(url).origin))).toEqual(new Set([speaker.host.url]));
    expect(speaker.complaints).toEqual([]);
  });

  test('a symptom in the middle of a hold ends the stretch, and nothing but advice is left', async () => {
    speaker = await openPage();
    await speaker.intoHold(16);
    await speaker.say('my leg feels numb');
    expect(await speaker.look()).toBe('advice');
    expect(await speaker.text('caption')).toMatch(/see a doctor/i);
    for (const gone of ['picture', 'ring', 'pause', 'skip'])
      expect(await speaker.get(gone).isVisible()).toBe(false);
  });

  test('an emergency shows its number in figures, the call once, and larger than all else', async () => {
    speaker = await openPage();
    await speaker.intoHold(16);
    await speaker.say('I just lost control of my bladder');
    const call = speaker.page.locator('#caption strong');
    expect(await call.allTextContents()).toEqual(['Call your local emergency number, in the US 911.']);
    const sizeOf = (selector: string) =>
      speaker.page.evaluate<number>(
        `parseFloat(getComputedStyle(document.querySelector('${selector}')).fontSize)`,
      );
    expect(await sizeOf('#caption strong')).toBeGreaterThan(1.5 * (await sizeOf('#caption span')));
    const before = await speaker.get('caption').screenshot();
    await speaker.letRun(5000);
    expect(before.equals(await speaker.get('caption').screenshot())).toBe(true);
  });

  test.each([
    ['wide', { width: 1280, height: 800 }],
    ['narrow', { width: 360, height: 740 }],
  ])('the ring of a %s page keeps its height, whatever comes and goes below it', async (_, viewport) => {
    speaker = await openPage({ viewport });
    const heights: number[] = [];
    const measure = async () => void heights.push(await ringTop());
    await measure();
    await speaker.start();
    await measure();
    for (const answer of ['no', 'no', 'ready']) {
      await speaker.until('breath', /Listening/);
      await measure();
      await speaker.say(answer);
    }
    await speaker.until('seconds', /^1\d$/);
    await measure();
    await speaker.press('pause');
    await measure();
    expect(new Set(heights)).toEqual(new Set([heights[0]]));
  });

  test('the first letter typed stops everything, and the coach is told when that was', async () => {
    speaker = await openPage();
    await speaker.intoHold(17);
    const began = await speaker.request();
    await speaker.get('words').press('p');
    await speaker.letRun(9000);
    expect(await speaker.text('seconds')).toBe('17');
    await speaker.say('pause');
    const into = Number(/said ([\d.]+) s into/.exec(await speaker.lastTurn())?.[1]);
    const took = Date.parse((await speaker.request()).timestamp) - Date.parse(began.timestamp);
    // 0.6 s until the answer is heard, 1.5 s until the words are understood.
    expect(took / 1000).toBeCloseTo(into + 2.1, 0);
  });

  test('an emptied line lets the hold go on where it was', async () => {
    speaker = await openPage();
    await speaker.intoHold(15);
    await speaker.get('words').press('x');
    await speaker.letRun(5000);
    await speaker.get('words').press('Escape');
    await speaker.letRun(2500);
    expect(await speaker.text('status')).toBe("Child's pose");
    expect(await speaker.text('seconds')).toMatch(/^1[23]$/);
  });

  test('pause keeps the seconds, and resume gives them back', async () => {
    speaker = await openPage();
    await speaker.intoHold(18);
    await speaker.press('pause');
    expect(await speaker.lastTurn()).toMatch(/Paused, with about/);
    while (!(await speaker.get('affirm').isVisible())) await speaker.letRun(500);
    expect(await speaker.text('affirm')).toBe('Resume');
    await speaker.press('affirm');
    // Getting ready takes less than ten seconds.
    await speaker.until('seconds', /^1\d$/);
    expect(await speaker.text('seconds')).toMatch(/^1[78]$/);
  });

  test('a question about a position says where to go as long as it is open', async () => {
    speaker = await openPage();
    await speaker.start();
    for (const answer of ['no', 'no']) await speaker.say(answer);
    await speaker.until('breath', /Listening/);
    expect(await speaker.text('caption')).toMatch(/^Get down onto your hands and knees\. .* Ready\?$/);
  });

  test('two silences end the session, and the skill is told', async () => {
    speaker = await openPage();
    await speaker.start();
    await speaker.until('breath', /Listening/);
    await speaker.until('caption', /I can't start without that answer/);
    await speaker.until('breath', /Listening/);
    expect(await speaker.text('caption')).not.toMatch(/numbness around your groin/);
    await speaker.until('status', /The session is over/);
    expect(await speaker.text('caption')).toMatch(/press Start/);
    expect(await speaker.request()).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
    });
    expect(await speaker.get('start').isVisible()).toBe(true);
  });

  test('after a reload in the middle of a stretch, the coach offers to pick up there', async () => {
    speaker = await openPage();
    await speaker.intoHold(12);
    await speaker.load();
    await speaker.start();
    expect(await speaker.lastTurn()).toMatch(/stopped in child's pose.*pick up there\?/i);
    await speaker.say('yes');
    await speaker.say('ready');
    await speaker.until('status', /^Child's pose$/);
  });

  test('a rehearsal is marked as one, and the coach forgets it', async () => {
    speaker = await openPage();
    const play = speaker.page.getByRole('button', { name: 'Play: I have chest pain' });
    await speaker.answered(() => play.click());
    expect(await speaker.look()).toBe('advice');
    expect(await speaker.get('rehearsal').isVisible()).toBe(true);
    expect(await speaker.lastTurn()).toMatch(/practice/);
    await speaker.get('leave-practice').click();
    expect(await speaker.get('rehearsal').isVisible()).toBe(false);
    await speaker.letRun(1000);
    await speaker.start();
    expect(await speaker.lastTurn()).toMatch(/This is Easy Back Coach/);
  });
});
