import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { brokenLimits } from '../../src/alexa/limits/brokenLimits.ts';
import { tiers } from '../../src/safety/findings.ts';
import { type Host, startHost } from '../../src/server/host.ts';
import { Device } from '../../src/simulator/device/device.ts';
import type { ProfileName } from '../../src/simulator/device/profile.ts';
import { postTo } from '../../src/simulator/device/transport.ts';
import type { HeardTurn } from '../../src/simulator/device/turn.ts';
import type { Send } from '../../src/simulator/device/wire.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { earsFor } from '../simulator/ears.ts';
import { transcript } from './transcript.ts';

/** Who is in the room, and with which device. */
export interface Setting {
  readonly locale?: string;
  readonly profile?: ProfileName;
  /** Set when Alexa knows the voice. */
  readonly personId?: string;
}

/** A Monday morning, on a clock that only the stories move. */
export const startMs = Date.UTC(2030, 0, 7, 8);

const store = memoryStore({ now: () => startMs });
/** What the host noted since the last turn: nothing, but that a device without audio documents has none. */
const troubles: string[] = [];
const log = { info: () => undefined, warn: (what: string) => void troubles.push(what) };
let host: Host;

/** One host for all stories of a file: the real HTTP endpoint, with clips as the cloud would host them. */
beforeAll(async () => {
  host = await startHost({ port: 0, store, log, audioBase: 'https://clips.example.com/' });
});
afterAll(() => host.close());

/** A household of one account, its devices, and everything heard there so far. */
export class Room {
  readonly userId = `amzn1.ask.account.${randomUUID()}`;
  readonly turns: HeardTurn[] = [];
  readonly #devices = new Map<string, Device>();
  /** Every answer of the host, in order. */
  readonly answers: unknown[] = [];
  #recorded: unknown[] = [];
  #device: Device;

  constructor(setting: Setting = {}) {
    this.#device = this.#deviceNamed('the speaker', setting, startMs);
  }

  get device(): Device {
    return this.#device;
  }

  /** What was heard last. */
  get last(): HeardTurn {
    const turn = this.turns.at(-1);
    if (!turn) throw new Error('Nothing has been said yet.');
    return turn;
  }

  /** How many turns the session counts, by which its pages are named. */
  get turnNumber(): number {
    const { sessionAttributes } = this.answers.at(-1) as {
      sessionAttributes?: { coach?: { turns?: number } };
    };
    return sessionAttributes?.coach?.turns ?? 0;
  }

  /** True while answers come from a recording. */
  get isReplaying(): boolean {
    return this.#recorded.length > 0;
  }

  /** Answers the next requests from a recording instead of the host. */
  replay(answers: readonly unknown[]): void {
    this.#recorded = [...answers];
  }

  /** Goes to another device of the household, at the time it is. */
  async goTo(name: string, setting: Setting): Promise<void> {
    const { nowMs } = this.#device;
    const device = this.#devices.get(name) ?? this.#deviceNamed(name, setting, nowMs);
    if (device.nowMs < nowMs) await device.later(nowMs - device.nowMs);
    this.#device = device;
  }

  /** Notes a turn, and holds it to what must be true of every turn of every story. */
  async hear(turn: Promise<HeardTurn>): Promise<void> {
    const heard = await turn;
    const before = this.turns.at(-1);
    this.turns.push(heard);
    const broken = [...brokenPromises(heard, before)];
    if (broken.length > 0) throw new Error(`${broken.join('\n')}\n\n${transcript(this.turns, startMs)}`);
  }

  readonly #answer: Send = async (envelope) => {
    const answer = this.#recorded.shift() ?? (await postTo(`${host.url}/simulator/alexa`)(envelope));
    this.answers.push(answer);
    return answer;
  };

  #deviceNamed(name: string, { locale = 'en-US', profile = 'speaker', personId }: Setting, atMs: number) {
    const device = new Device({
      send: this.#answer,
      ears: earsFor,
      locale,
      profile,
      household: {
        userId: this.userId,
        deviceId: `amzn1.ask.device.${name}`,
        ...(personId ? { personId } : {}),
      },
      startMs: atMs,
    });
    this.#devices.set(name, device);
    return device;
  }
}

function* brokenPromises(turn: HeardTurn, before: HeardTurn | undefined): Iterable<string> {
  yield* troubles
    .splice(0)
    .filter((what) => what !== 'apla-failed' && what !== 'response-refused')
    .map((what) => `the host notes ${what}`);
  if (turn.refused) yield `Alexa refuses the answer: ${turn.refused}`;
  for (const { limit, found, allowed } of turn.answer ? limitsBroken(turn) : [])
    yield `the answer breaks the limit ${limit}: ${found}, allowed ${allowed}`;
  const locked = turn.tier !== null && turn.tier !== 'none' && turn.request?.request.type !== 'LaunchRequest';
  if (locked && turn.timeline.some(({ lane }) => lane === 'span'))
    yield `a body is coached after a sign of tier ${turn.tier}`;
  if (before && isSameSession(turn, before) && rank(turn) < rank(before))
    yield `the tier falls from ${before.tier} to ${turn.tier}`;
}

function limitsBroken({ answer, request }: HeardTurn) {
  const requestType = request?.request.type ?? '';
  return brokenLimits(answer, { requestType, locale: String(request?.request.locale ?? 'en') });
}

function isSameSession(turn: HeardTurn, before: HeardTurn): boolean {
  return turn.request !== undefined && turn.request.session.sessionId === before.request?.session.sessionId;
}

const ranks: readonly (string | null)[] = tiers;
const rank = ({ tier }: HeardTurn) => ranks.indexOf(tier);

/** What the store keeps for an account, to be handed to another. */
export async function handOver(from: Room, to: Room): Promise<void> {
  const kept = await store.load(from.userId);
  if (kept) await store.save(to.userId, kept.data, undefined);
}

/** What is kept for a room's account, as it is written down; undefined when nothing is. */
export async function keptFor(room: Room): Promise<unknown> {
  return (await store.load(room.userId))?.data;
}
