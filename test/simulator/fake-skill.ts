import { Device, type DeviceOptions } from '../../src/simulator/device/device.ts';
import type { Ears } from '../../src/simulator/device/ears.ts';
import type { Envelope } from '../../src/simulator/device/envelope.ts';

/** A skill that answers from a list, and keeps every request it was sent. */
export interface FakeSkill {
  readonly requests: Envelope[];
  readonly send: (envelope: Envelope) => Promise<unknown>;
}

/** Gives its answers one after the other; a request that ends a session takes none. After the last: nothing. */
export function fakeSkill(...answers: unknown[]): FakeSkill {
  const requests: Envelope[] = [];
  const left = [...answers];
  return {
    requests,
    send: async (envelope) => {
      requests.push(envelope);
      return envelope.request.type === 'SessionEndedRequest' ? emptyAnswer : (left.shift() ?? emptyAnswer);
    },
  };
}

export const emptyAnswer = { version: '1.0', response: {} };

/** Every sentence is an intent of the same name: what the recogniser makes of words is tested elsewhere. */
const plainEars: Ears = {
  invocationName: 'easy back coach',
  understand: (words) => ({ name: words }),
};

export const startMs = Date.parse('2026-03-02T08:00:00Z');

/** A device in front of a skill; a word takes a second, so that lengths can be read off. */
export function deviceFor({ send }: Pick<FakeSkill, 'send'>, options: Partial<DeviceOptions> = {}): Device {
  return new Device({ send, ears: () => plainEars, startMs, spokenMs: secondAWord, ...options });
}

export function secondAWord(text: string): number {
  return text.split(/\s+/).filter(Boolean).length * 1000;
}

interface Shape {
  readonly reprompt?: string;
  readonly end?: boolean | 'absent';
  readonly attributes?: object;
  readonly directives?: readonly object[];
}

/** An answer in plain SSML: a question unless told otherwise. */
export function says(words: string, { reprompt, end = false, attributes, directives }: Shape = {}) {
  return {
    version: '1.0',
    ...(attributes ? { sessionAttributes: attributes } : {}),
    response: {
      ...(words ? { outputSpeech: ssml(words) } : {}),
      ...(reprompt === undefined ? {} : { reprompt: { outputSpeech: ssml(reprompt) } }),
      ...(directives ? { directives } : {}),
      ...(end === 'absent' ? {} : { shouldEndSession: end }),
    },
  };
}

/** An answer of audio documents alone. */
export function plays(items: readonly object[], shape: Shape = {}) {
  return says('', { ...shape, directives: [audioDocument(items)] });
}

function audioDocument(items: readonly object[]) {
  return {
    type: 'Alexa.Presentation.APLA.RenderDocument',
    token: 'turn-1',
    document: {
      type: 'APLA',
      version: '0.91',
      mainTemplate: { parameters: ['payload'], items: [{ type: 'Sequencer', items }] },
    },
  };
}

function ssml(words: string) {
  return { type: 'SSML', ssml: `<speak>${words}</speak>` };
}
