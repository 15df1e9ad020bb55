import type { HandlerInput } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { limitGuard } from '../../src/alexa/limits/guard.ts';
import { createSkill } from '../../src/alexa/skill.ts';
import { memoryStore } from '../../src/store/memory.ts';

const timestamp = '2027-01-10T09:00:00Z';

/** A log that keeps what it is told. */
function notebook() {
  const notes: [what: string, facts: object][] = [];
  return { notes, warn: (what: string, facts: object) => void notes.push([what, facts]) };
}

describe('whoever looks for a fault', () => {
  it('reads the names of the limits that a response breaks, and none of its words', async () => {
    const log = notebook();
    const input = {
      requestEnvelope: { context: {}, request: { type: 'LaunchRequest', timestamp } },
    } as unknown as HandlerInput;
    const outputSpeech = { type: 'SSML' as const, ssml: '<speak>Is your leg numb?</speak>' };
    await limitGuard(log).process(input, { outputSpeech, shouldEndSession: false });
    expect(log.notes).toEqual([['limit-broken', { limits: 'reprompt' }]]);
  });

  it('reads that Alexa refused a response', async () => {
    const log = notebook();
    const skill = createSkill({ store: memoryStore({ now: () => Date.parse(timestamp) }), log });
    const error = { type: 'INVALID_RESPONSE', message: 'Something of the response' };
    const request = { type: 'SessionEndedRequest', timestamp, locale: 'en-US', reason: 'ERROR', error };
    await skill.invoke({ version: '1.0', context: {}, request } as unknown as RequestEnvelope);
    expect(log.notes).toEqual([['response-refused', {}]]);
  });
});
