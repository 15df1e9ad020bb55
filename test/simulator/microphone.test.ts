import { describe, expect, test } from 'vitest';
import { hearingMs, startUpMs } from '../../src/simulator/device/latency.ts';
import { deviceFor, fakeSkill, plays, says, startMs } from './fake-skill.ts';

const question = says('ready now', { reprompt: 'still there' });
const soundAtMs = startMs + hearingMs + startUpMs;

describe('the microphone after a question', () => {
  test('opens for 8 s, plays the reprompt once, opens for 8 s, and the session is over', async () => {
    const skill = fakeSkill(question);
    const device = deviceFor(skill);
    await device.open();
    const silence = await device.silence();

    expect(silence).toMatchObject({ user: '(silence)', intent: 'SessionEndedRequest', ending: 'end' });
    expect(silence).toMatchObject({ speech: 'still there', durationMs: 2000 });
    expect(silence.soundAtMs).toBe(soundAtMs + 2000 + 8000);
    expect(skill.requests.at(-1)?.request).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'EXCEEDED_MAX_REPROMPTS',
      timestamp: new Date(soundAtMs + 2000 + 8000 + 2000 + 8000).toISOString(),
    });
    expect(device.sessionOpen).toBe(false);
  });

  test('waits as long as a reprompt of audio lasts', async () => {
    const bed = { type: 'Audio', source: 'https://coach.example/audio/bed-10000-none.mp3' };
    const ready = { type: 'Speech', contentType: 'PlainText', content: 'ready' };
    const answer = plays([ready]);
    const skill = fakeSkill({
      ...answer,
      response: { ...answer.response, reprompt: { directives: plays([bed, ready]).response.directives } },
    });
    const device = deviceFor(skill);
    await device.open();
    const silence = await device.silence();
    expect(silence.durationMs).toBe(11_000);
    expect(device.nowMs).toBe(soundAtMs + 1000 + 8000 + 11_000 + 8000);
  });

  test('opens once only when there is no reprompt', async () => {
    const device = deviceFor(fakeSkill(says('ready now')));
    await device.open();
    const silence = await device.silence();
    expect(silence.speech).toBe('');
    expect(device.nowMs).toBe(soundAtMs + 2000 + 8000);
  });

  test.each([
    ['just before the session runs out', 17_999, 'yes', false],
    ['the moment it has run out', 18_000, 'yes', true],
  ])('an answer %s', async (_, ms, words, isNew) => {
    const skill = fakeSkill(says('ready now', { reprompt: 'still there' }), says('fine'));
    const device = deviceFor(skill);
    await device.open();
    await device.sayAt(2000 + ms, words);
    expect(skill.requests.at(-1)?.session.new).toBe(isNew);
  });

  test('a short wait neither ends the session nor plays the reprompt twice', async () => {
    const device = deviceFor(fakeSkill(question, says('fine')));
    await device.open();
    const waits = [await device.later(5000), await device.later(5000), await device.later(2000)];
    expect(waits.map(({ speech }) => speech)).toEqual(['', 'still there', '']);
    expect(waits.map(({ ending }) => ending)).toEqual(['listen', 'listen', 'listen']);
    expect(await device.silence()).toMatchObject({ speech: '', ending: 'end' });
  });
});

describe('a response that does not ask', () => {
  test('ends the session at once when it says so: later words start a new one', async () => {
    const skill = fakeSkill(says('goodbye for now', { end: true }), says('welcome back'));
    const device = deviceFor(skill);
    expect(await device.open()).toMatchObject({ ending: 'end', durationMs: 3000 });
    const again = await device.sayAt(1000, 'open easy back coach');
    expect(again.cutOffAtMs).toBe(1000);
    expect(skill.requests.map(({ session }) => session.new)).toEqual([true, true]);
  });

  test.each([
    ['speaker', 20_000, true],
    ['screen-small', 20_000, false],
    ['screen-large', 31_000, true],
  ] as const)('waits with a closed microphone as a %s does', async (profile, ms, isNew) => {
    const skill = fakeSkill(says('look here', { end: 'absent' }), says('fine'));
    const device = deviceFor(skill, { profile });
    expect((await device.open()).ending).toBe('wait');
    await device.later(ms);
    await device.say('next');
    expect(skill.requests.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'IntentRequest']);
    expect(skill.requests.at(-1)?.session.new).toBe(isNew);
  });
});

test.each(['exit', 'Alexa, quit', 'exit easy back coach'])('"%s" ends the session unheard', async (words) => {
  const skill = fakeSkill(question);
  const device = deviceFor(skill);
  await device.open();
  const left = await device.sayAt(1000, words);
  expect(left).toMatchObject({ speech: '', durationMs: 0, ending: 'end', cutOffAtMs: 1000 });
  expect(skill.requests.at(-1)?.request).toMatchObject({ reason: 'USER_INITIATED' });
  expect((await device.say(words)).intent).toBeNull();
});
