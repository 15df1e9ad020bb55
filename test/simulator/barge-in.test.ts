import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hearingMs, startUpMs } from '../../src/simulator/device/latency.ts';
import { clipUrl } from './bodies.ts';
import { deviceFor, fakeSkill, plays, says, startMs } from './fake-skill.ts';

const hold = {
  form: 'hold',
  lengthMs: 25_000,
  fromMs: 0,
  level: 'guided',
  breath: true,
  strength: false,
  startChime: true,
} as const;
const audioMs = 26_600;
const timed = plays([{ type: 'Audio', source: clipUrl(hold) }], { reprompt: 'ready' });

test('words over the audio stop it there; the request comes when they have been heard', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(audioMs - 1), async (soundMs) => {
      const skill = fakeSkill(timed, says('about ten seconds'));
      const device = deviceFor(skill);
      const first = await device.open();
      const question = await device.sayAt(soundMs, 'how long left');
      expect(question.cutOffAtMs).toBe(soundMs);
      const [launch, asked] = skill.requests.map(({ request }) => Date.parse(request.timestamp));
      expect(first.soundAtMs).toBe((launch ?? 0) + startUpMs);
      expect(asked).toBe(first.soundAtMs + soundMs + hearingMs);
      expect(question.soundAtMs).toBe((asked ?? 0) + startUpMs);
    }),
  );
});

test('words after the audio go into the open microphone', async () => {
  const device = deviceFor(fakeSkill(timed, says('carrying on')));
  await device.open();
  const answer = await device.sayAt(audioMs + 3000, 'ready');
  expect(answer.cutOffAtMs).toBeUndefined();
  expect(answer.beganAtMs).toBe(startMs + hearingMs + startUpMs + audioMs + 3000);
});

test('nobody speaks before the device has heard the last words', async () => {
  const device = deviceFor(fakeSkill(timed, says('one'), says('two')));
  await device.open();
  await device.sayAt(5000, 'pause');
  const before = device.nowMs;
  const early = await device.sayAt(0, 'resume');
  expect(early.beganAtMs).toBeGreaterThanOrEqual(before);
});
