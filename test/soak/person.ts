import { locales } from '../../src/language/interactionModel.ts';
import { Device } from '../../src/simulator/device/device.ts';
import { profileNames } from '../../src/simulator/device/profile.ts';
import type { HeardTurn } from '../../src/simulator/device/turn.ts';
import type { Send } from '../../src/simulator/device/wire.ts';
import { earsFor } from '../simulator/ears.ts';
import { wrongWith } from './checks.ts';
import { type Dice, dice } from './dice.ts';
import type { SoakHost } from './host.ts';
import { sentence } from './sentences.ts';

/** One person's doings, and what went wrong in them. */
export interface Life {
  readonly turns: readonly HeardTurn[];
  readonly wrong: readonly string[];
}

export const startMs = Date.UTC(2030, 0, 7, 8);

/** Lives through some sessions with the coach: everything follows from the seed. */
export async function live(host: SoakHost, seed: number): Promise<Life> {
  const rolls = dice(seed);
  const turns: HeardTurn[] = [];
  const mishaps: Mishaps = { refused: [], forgot: false };
  const device = new Device({
    send: sendTo(host, rolls, mishaps),
    ears: earsFor,
    locale: rolls.one(locales),
    profile: rolls.one(profileNames),
    household: { userId: `amzn1.ask.account.${seed}` },
    startMs,
  });
  for (let left = rolls.between(8, 30); left > 0; left--) {
    mishaps.forgot = false;
    const before = turns.at(-1);
    const turn = await act(device, rolls, before);
    turns.push(turn);
    const threw = host.notes().includes('turn-failed') ? ['the skill threw an error'] : [];
    const wrong = [...mishaps.refused, ...threw, ...wrongWith(turn, mishaps.forgot ? undefined : before)];
    if (wrong.length > 0) return { turns, wrong };
  }
  return { turns, wrong: [] };
}

/** What happened on the wire in a turn. */
interface Mishaps {
  readonly refused: string[];
  /** True when the session's attributes came back as something else: what was is not known any more. */
  forgot: boolean;
}

const controls = ['pause', 'ready', 'hurts', 'next', 'no such control'] as const;

function act(device: Device, rolls: Dice, last: HeardTurn | undefined): Promise<HeardTurn> {
  const kind = rolls.roll();
  if (!device.sessionOpen && kind < 0.6) return device.open();
  if (kind < 0.05) return device.silence();
  if (kind < 0.09)
    return device.later(rolls.between(1, 60) * rolls.one([1000, 60_000, 3_600_000, 86_400_000]));
  if (kind < 0.13)
    return device.touch({ arguments: [rolls.one(controls), tokenOf(last)] }, rolls.between(0, 200_000));
  const words = sentence(rolls, device.sessionOpen ? (last?.phase ?? null) : null);
  return rolls.chance(0.35) ? device.sayAt(rolls.between(0, 200_000), words) : device.say(words);
}

/** The token of the page on the screen, as the page brings it back. */
function tokenOf(last: HeardTurn | undefined): string {
  const answer = last?.answer as { sessionAttributes?: { coach?: { turns?: number } } } | undefined;
  return `turn-${answer?.sessionAttributes?.coach?.turns ?? 0}`;
}

/** Posts to the host, now and then with a broken store or with attributes nobody ever gave out. */
function sendTo(host: SoakHost, rolls: Dice, mishaps: Mishaps): Send {
  return async (envelope) => {
    host.suffer(rolls.chance(0.04) ? rolls.one(['load', 'save', 'both', 'odd'] as const) : undefined);
    const forgot = rolls.chance(0.01) && envelope.session.new === false;
    mishaps.forgot ||= forgot;
    const session = forgot ? { ...envelope.session, attributes: garbage(rolls) } : envelope.session;
    const response = await fetch(host.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...envelope, session }),
    });
    if (response.status !== 200) mishaps.refused.push(`the host answers ${response.status}`);
    return response.json();
  };
}

function garbage(rolls: Dice): unknown {
  return rolls.one<unknown>([
    null,
    [],
    'attributes',
    { coach: null },
    { coach: { v: 1, at: { phase: 'moving', asks: 'gate', tries: 0 }, tier: 'none' } },
    { coach: { v: 99, at: { phase: 'gate', waits: -1, tries: 0 }, tier: 'none', screened: true } },
    { coach: { at: '__proto__' }, said: 7 },
  ]);
}
