import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { converse } from '../../src/simulator/terminal/interactive.ts';
import { deviceFor, fakeSkill, says } from './fake-skill.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const monologue = says('<p>one</p><p>two</p><p>three</p><p>four</p>', { reprompt: 'ready' });

/** A keyboard and a screen in front of a device. */
function terminal(...answers: unknown[]) {
  const skill = fakeSkill(...answers);
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  let shown = '';
  output.on('data', (text: string) => {
    shown += text;
  });
  const over = converse(deviceFor(skill), { input, output, fast: false });
  return { skill, input, over, shown: () => shown };
}

test('the answer is shown word by word as its time comes', async () => {
  const { input, over, shown } = terminal(monologue);
  await vi.advanceTimersByTimeAsync(1100);
  expect(shown()).toContain('two');
  expect(shown()).not.toContain('three');
  await vi.advanceTimersByTimeAsync(3000);
  expect(shown()).toContain('four');
  expect(shown()).toContain('microphone open');
  input.end();
  await over;
});

test('the first key stops it, and the line is said at that second', async () => {
  const { skill, input, over, shown } = terminal(monologue, says('paused'));
  await vi.advanceTimersByTimeAsync(1500);
  input.write('p');
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown()).not.toContain('three');
  input.write('ause\r');
  await vi.advanceTimersByTimeAsync(1);
  expect(shown()).toContain('1.5 s into the answer');
  expect(skill.requests.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'IntentRequest']);
  input.end();
  await over;
});

test('Enter alone lets it go on', async () => {
  const { skill, input, over, shown } = terminal(monologue);
  await vi.advanceTimersByTimeAsync(1500);
  input.write('\r');
  await vi.advanceTimersByTimeAsync(3000);
  expect(shown()).toContain('four');
  expect(skill.requests).toHaveLength(1);
  input.end();
  await over;
});

test('a line it cannot read is explained, and the conversation goes on', async () => {
  const { input, over, shown } = terminal(monologue, says('still here'));
  input.write('(cough)\r');
  await vi.advanceTimersByTimeAsync(1);
  expect(shown()).toContain('(later 20m)');
  input.write('hello\r');
  await vi.advanceTimersByTimeAsync(1);
  expect(shown()).toContain('still here');
  input.end();
  await over;
});
