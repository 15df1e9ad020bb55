import { describe, expect, test } from 'vitest';
import { type SpeakerPage, speakerPages } from './speaker-page.ts';

const openPage = speakerPages();
let speaker: SpeakerPage;

/** A browser that hears what the test says. `heard(words, final)` speaks, `fault(error)` goes wrong. */
const ears = `
  globalThis.SpeechRecognition = class extends EventTarget {
    start() { globalThis.recognising = this; }
    abort() { this.dispatchEvent(new Event('end')); }
  };
  globalThis.heard = (words, isFinal) => {
    const results = [Object.assign([{ transcript: words }], { isFinal })];
    recognising.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results }));
  };
  globalThis.fault = (error) => {
    recognising.dispatchEvent(Object.assign(new Event('error'), { error }));
    recognising.dispatchEvent(new Event('end'));
  };
`;

const hears = (words: string, final = true) =>
  speaker.page.evaluate(`heard(${JSON.stringify(words)}, ${final})`);

describe('a browser that can hear', () => {
  test('takes one sentence at the press of a button, over the coach', async () => {
    speaker = await openPage({ before: ears });
    await speaker.intoHold(15);
    await speaker.get('talk').click();
    await speaker.letRun(5000);
    expect(await speaker.text('seconds')).toBe('15');
    await speaker.answered(() => hears('how long left'));
    expect(await speaker.lastTurn()).toMatch(/About (10|ten) seconds\. Keep breathing/);
  });

  test('said nothing after all, the hold goes on', async () => {
    speaker = await openPage({ before: ears });
    await speaker.intoHold(15);
    await speaker.get('talk').click();
    await speaker.get('talk').click();
    await speaker.letRun(3000);
    expect(await speaker.text('seconds')).toMatch(/^1[12]$/);
  });

  test('left open, it wants the wake word in a stretch and none after a question', async () => {
    speaker = await openPage({ before: ears });
    await speaker.get('microphone').selectOption('open');
    await speaker.answered(() => hears('Alexa, open easy back coach'));
    await hears('my leg is numb');
    await speaker.letRun(700);
    expect(await speaker.text('status')).toBe('Speaking');
    await speaker.until('breath', /Listening/);
    await speaker.answered(() => hears('no'));
    expect(await speaker.lastTurn()).toMatch(/Is getting up from the floor hard/);
    await speaker.answered(() => hears('Coach, no'));
    expect(await speaker.lastTurn()).toMatch(/just say: Alexa, pause/);
  });

  test('does not obey the coach when the coach says the wake word', async () => {
    speaker = await openPage({ before: ears });
    await speaker.get('microphone').selectOption('open');
    await speaker.start();
    for (const answer of ['no', 'no']) await speaker.say(answer);
    await speaker.until('caption', /just say: Alexa, pause/);
    await hears('Alexa, pause');
    await speaker.until('caption', /Get down onto your hands and knees/);
  });

  test.each([
    ['not-allowed', /does not let this page use the microphone. Typing works/],
    ['audio-capture', /No microphone was found. Typing works/],
    ['network', /needs a network and has none. Typing works/],
  ])('says plainly what %s means, and typing works', async (error, words) => {
    speaker = await openPage({ before: ears });
    await speaker.get('talk').click();
    await speaker.page.evaluate(`fault(${JSON.stringify(error)})`);
    expect(await speaker.text('notice')).toMatch(words);
    await speaker.say('open easy back coach');
    expect(await speaker.lastTurn()).toMatch(/This is Easy Back Coach/);
  });
});

test('a browser that cannot hear says so, and offers no button for it', async () => {
  const deaf = 'delete globalThis.SpeechRecognition; delete globalThis.webkitSpeechRecognition;';
  speaker = await openPage({ before: deaf });
  expect(await speaker.get('talk').isVisible()).toBe(false);
  expect(await speaker.text('hearing')).toMatch(
    /cannot recognise speech. Typing and the buttons do everything/,
  );
});

test('a coach that cannot be reached leaves nobody in a stretch without a word', async () => {
  speaker = await openPage();
  await speaker.intoHold(15);
  await speaker.page.route('**/simulator/alexa', (route) => route.abort());
  await speaker.get('words').fill('pause');
  await speaker.get('words').press('Enter');
  await expect.poll(() => speaker.text('notice')).toMatch(/Come out of the position slowly and rest/);
});
