import { expect, test } from 'vitest';
import { readCall } from '../../src/simulator/device/opening.ts';
import { deviceFor, fakeSkill, says } from './fake-skill.ts';

const call = (words: string, locale = 'en-US') => readCall(words, locale, 'easy back coach');

test.each([
  'open easy back coach',
  'Alexa, open Easy Back Coach.',
  'hey alexa start the easy back coach skill please',
  'ask easy back coach',
  'easy back coach',
])('"%s" opens the skill', (words) => {
  expect(call(words)).toEqual({ kind: 'open' });
});

test.each([
  ['alexa, ask easy back coach how to do bird dog', 'how to do bird dog'],
  ['ask easy back coach to start my routine', 'start my routine'],
  ['tell easy back coach that my leg feels numb', 'my leg feels numb'],
  ['open easy back coach and start my routine', 'start my routine'],
  ['start my routine with easy back coach', 'start my routine'],
])('"%s" asks it for something at once', (words, asked) => {
  expect(call(words)).toEqual({ kind: 'command', words: asked, named: true });
});

test.each(['stop', "I can't feel my leg, open easy back", 'start', "it's worse. much worse"])(
  '"%s" is for the skill that is open, word for word',
  (words) => {
    expect(call(words)).toEqual({ kind: 'command', words, named: false });
  },
);

test('the name alone opens the skill in a language we have no phrases for', () => {
  expect(call('easy back coach', 'fr-FR')).toEqual({ kind: 'open' });
});

test('a sentence to nobody starts a session with that sentence: people just type', async () => {
  const skill = fakeSkill(says('here is how'));
  const turn = await deviceFor(skill).say('how do I do bird dog');
  expect(turn.intent).toBe('how do I do bird dog');
  expect(skill.requests[0]?.session.new).toBe(true);
});
