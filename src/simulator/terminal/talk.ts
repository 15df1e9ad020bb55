import type { Device } from '../device/device.ts';
import type { HeardTurn } from '../device/turn.ts';
import { jsonLine } from './jsonLine.ts';
import { scoreOf, userLine } from './score.ts';
import { readStep, type Step } from './script.ts';

/** Does what a line asks; undefined for a line that asks nothing. */
export function perform(device: Device, step: Step): Promise<HeardTurn> | undefined {
  switch (step.kind) {
    case 'say':
      return device.say(step.words);
    case 'sayAt':
      return device.sayAt(step.ms, step.words);
    case 'silence':
      return device.silence();
    case 'later':
      return device.later(step.ms);
    case 'nothing':
      return undefined;
  }
}

/**
 * Plays a script line by line and writes each turn as it is over: as one JSON object, or as a score.
 * @throws InputError at the first line that cannot be read.
 */
export async function playScript(
  device: Device,
  lines: AsyncIterable<string>,
  write: (text: string) => void,
  form: 'json' | 'score',
): Promise<void> {
  const zeroMs = device.nowMs;
  for await (const line of lines) {
    const turn = await perform(device, readStep(line));
    if (!turn) continue;
    if (form === 'json') write(`${jsonLine(turn)}\n`);
    else write(`${scoreText(turn, zeroMs)}\n\n`);
  }
}

function scoreText(turn: HeardTurn, zeroMs: number): string {
  return [userLine(turn, zeroMs), ...scoreOf(turn, zeroMs).map(({ text }) => text)].join('\n');
}
