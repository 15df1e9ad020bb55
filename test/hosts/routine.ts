import { Device } from '../../src/simulator/device/device.ts';
import type { HeardTurn } from '../../src/simulator/device/turn.ts';
import type { Send } from '../../src/simulator/device/wire.ts';
import { earsFor } from '../simulator/ears.ts';

const locale = 'en-US';

/** When these conversations take place. */
export const startMs = Date.UTC(2027, 0, 10, 9);

/** A speaker in the kitchen of somebody, talking to whatever answers. */
export function speaker(send: Send, userId = 'somebody', applicationId = 'amzn1.ask.skill.ours'): Device {
  return new Device({ send, ears: earsFor, locale, startMs, household: { userId, applicationId } });
}

/** What somebody says to be led through their first five-minute routine, from the greeting to the goodbye. */
export const routine: readonly string[] = ['no', 'no', 'ready', 'ready', 'no'];

/** Opens the skill and says these things one after the other. */
export async function talk(device: Device, words: readonly string[] = routine): Promise<HeardTurn[]> {
  const turns = [await device.open()];
  for (const said of words) turns.push(await device.say(said));
  return turns;
}

/** What mattered of a conversation: where each turn led, and every word. */
export function gist(turns: readonly HeardTurn[]) {
  return turns.map(({ user, phase, speech, ending }) => ({ user, phase, speech, ending }));
}
