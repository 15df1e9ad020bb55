import type { interfaces, ResponseEnvelope } from 'ask-sdk-model';
import { beforeEach, describe, expect, test } from 'vitest';
import { createSkill } from '../../src/alexa/skill.ts';
import { Device } from '../../src/simulator/device/device.ts';
import type { Envelope, Intent } from '../../src/simulator/device/envelope.ts';
import type { ProfileName } from '../../src/simulator/device/profile.ts';
import type { HeardTurn } from '../../src/simulator/device/turn.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { earsFor } from '../simulator/ears.ts';

const startMs = Date.parse('2030-01-01T08:00:00Z');
const reachable = 'https://sounds.example.com/';
/** Every file is missing there. */
const unreachable = 'https://sounds.example.com/missing-';
const sentence = "The sounds didn't play, so I'll go on with words.";

/** An intent by its name, or what is heard of any words. */
function understand(said: string): Intent {
  return said.endsWith('Intent') ? { name: said } : earsFor('en-US').understand(said);
}

/** A speaker in a room, with sounds that can be cut off at any time. */
class Room {
  audioBase = reachable;
  readonly notes: string[] = [];
  readonly #device: Device;
  readonly #send: (envelope: Envelope) => Promise<unknown>;

  constructor(profile: ProfileName = 'speaker') {
    const room = this;
    const skill = createSkill({
      store: memoryStore({ now: () => startMs }),
      get audioBase() {
        return room.audioBase;
      },
      log: { warn: (what) => room.notes.push(what) },
    });
    this.#send = async (envelope) =>
      JSON.parse(
        JSON.stringify(await skill.invoke(envelope as unknown as Parameters<typeof skill.invoke>[0])),
      );
    const ears = () => ({ invocationName: 'easy back coach', understand });
    this.#device = new Device({ send: this.#send, ears, startMs, profile });
  }

  /** From the launch to the first "Ready?". */
  async toTheMat(): Promise<HeardTurn> {
    let turn = await this.#device.open();
    for (let tries = 0; tries < 6; tries++) {
      const answer = answers[turn.phase ?? ''];
      if (!answer) break;
      turn = await this.say(answer);
    }
    return turn;
  }

  async say(...intents: string[]): Promise<HeardTurn> {
    let turn: HeardTurn | undefined;
    for (const intent of intents) turn = await this.#device.say(intent);
    if (!turn) throw new Error('Nothing was said.');
    return turn;
  }

  /** Nobody answers, and the reprompt of a turn that was not heard does not play either. */
  async failsToRemind({ request, answer }: HeardTurn): Promise<void> {
    const { sessionAttributes, response } = answer as ResponseEnvelope;
    const [document] = response.reprompt?.directives ?? [];
    const failed = {
      ...request?.request,
      type: 'Alexa.Presentation.APLA.RuntimeError',
      token: (document as interfaces.alexa.presentation.apla.RenderDocumentDirective).token,
      errors: [{ type: 'RENDER_ERROR' }],
    };
    const session = { ...request?.session, new: false, attributes: sessionAttributes };
    await this.#send({ ...request, session, request: failed } as unknown as Envelope);
  }

  later(ms: number): Promise<HeardTurn> {
    return this.#device.later(ms);
  }
}

/** What leads from each question to the first position. */
const answers: Readonly<Record<string, string>> = {
  choice: 'AMAZON.YesIntent',
  screening: 'AMAZON.NoIntent',
  floor: 'AMAZON.NoIntent',
};

function holdsOf({ timeline }: HeardTurn): (string | undefined)[] {
  return timeline.filter(({ lane }) => lane === 'span').map(({ movement }) => movement);
}

describe('when the sound files cannot be fetched', () => {
  let room: Room;

  beforeEach(async () => {
    room = new Room();
    await room.toTheMat();
    room.audioBase = unreachable;
  });

  test('the same position comes again without them, after one short sentence', async () => {
    const silent = await room.say('ReadyIntent');
    expect(silent.speech).toBe('');
    const again = await room.say('ReadyIntent');
    expect(again.speech.startsWith(`${sentence} `)).toBe(true);
    const next = again.phase === 'gate' ? await room.say('ReadyIntent') : again;
    expect(holdsOf(next)).toEqual(['cat_cow', 'childs_pose']);
    expect(next.speech.match(/didn't play/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(room.notes).toEqual(['apla-failed']);
  });

  test('nothing is credited that nobody heard, however long the silence lasted', async () => {
    await room.say('ReadyIntent');
    await room.later(150_000);
    room.audioBase = reachable;
    expect((await room.toTheMat()).speech).toMatch(/hands and knees/);
  });

  test('they are tried again after an hour', async () => {
    await room.say('ReadyIntent', 'ReadyIntent', 'AMAZON.StopIntent');
    await room.later(3_700_000);
    room.audioBase = reachable;
    expect(JSON.stringify((await room.toTheMat()).answer)).toContain(reachable);
  });
});

describe('a device that plays no audio documents', () => {
  test('goes on with plain speech at the same position, after one short sentence', async () => {
    const room = new Room('without-apla');
    await room.toTheMat();
    const again = await room.say('ReadyIntent');
    expect(again.speech.startsWith(`${sentence} Get down onto your hands and knees.`)).toBe(true);
    const moving = await room.say('ReadyIntent');
    expect(holdsOf(moving)).toEqual(['flow', 'hold'].map(() => undefined));
    expect(moving.speech).not.toContain(sentence);
    const rest = await room.say('ReadyIntent');
    expect(rest.phase).toBe('moving');
    expect(room.notes).toEqual(['apla-failed']);
  });

  test.each([
    ['next'],
    ['skip this one'],
    ['go back'],
    ['start over'],
    ['easier'],
    ['how do I do this'],
    ['pause', 'carry on'],
    ['no', 'no'],
    ['help', 'no'],
  ])('tells where to go before anything moves, whatever is said into the silence: %s', async (...said) => {
    const room = new Room('without-apla');
    await room.toTheMat();
    const answer = await room.say(...said);
    expect(answer).toMatchObject({ phase: 'gate', speech: expect.stringMatching(/hands and knees/) });
    expect(holdsOf(await room.say('ReadyIntent'))).toHaveLength(2);
  });

  test('has the position told even when the reprompt failed as well', async () => {
    const room = new Room('without-apla');
    await room.failsToRemind(await room.toTheMat());
    expect((await room.say('ReadyIntent')).speech).toMatch(/hands and knees/);
  });

  test('is remembered: the next session does not try a document', async () => {
    const room = new Room('without-apla');
    await room.toTheMat();
    await room.say('ReadyIntent', 'AMAZON.StopIntent');
    expect((await room.toTheMat()).speech).toMatch(/hands and knees/);
    expect(room.notes).toEqual(['apla-failed']);
  });
});
