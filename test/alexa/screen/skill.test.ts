import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { createSkill } from '../../../src/alexa/skill.ts';
import { envelopeOf, type Happening } from '../../../src/simulator/device/envelope.ts';
import { type ProfileName, profileNames, profiles } from '../../../src/simulator/device/profile.ts';
import { memoryStore } from '../../../src/store/memory.ts';

const screenDirective = 'Alexa.Presentation.APL.RenderDocument';
const atMs = Date.UTC(2030, 0, 1);
const intent = (name: string): Happening => ({ type: 'IntentRequest', intent: { name } });
const touch = (...args: readonly unknown[]): Happening => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  arguments: args,
});
const intoFirstStretch: readonly Happening[] = [
  { type: 'LaunchRequest' },
  intent('AMAZON.NoIntent'),
  intent('AMAZON.NoIntent'),
  intent('ReadyIntent'),
];

describe('the skill', () => {
  it.each(profileNames)('sends a page to a %s exactly when it has a screen', async (profile) => {
    const answers = await converse(profile, intoFirstStretch);
    const pages = answers.map((answer) =>
      directivesOf(answer).filter(({ type }) => type === screenDirective),
    );
    expect(pages.map(({ length }) => length)).toEqual(answers.map(() => (profiles[profile].screen ? 1 : 0)));
  });

  it('says the same, and plays the same, with a screen and without', async () => {
    const heard = async (profile: ProfileName) =>
      (await converse(profile, intoFirstStretch)).map(({ response: { outputSpeech, directives = [] } }) => ({
        outputSpeech,
        sounds: directives.filter(({ type }) => type !== screenDirective),
      }));
    expect(await heard('screen-large')).toEqual(await heard('speaker'));
  });

  it('takes a touch on "something hurts" as a report of pain, from any page', async () => {
    const answers = await converse('screen-large', [...intoFirstStretch, touch('hurts', 'turn-1')]);
    expect(phaseOf(answers.at(-1))).not.toBe('moving');
  });

  it('lets a touch on an old page change nothing', async () => {
    const answers = await converse('screen-large', [...intoFirstStretch, touch('next', 'turn-1')]);
    expect(answers.at(-1)?.response).toEqual({});
  });
});

/** One conversation with a device; each request comes 40 s after the one before. */
async function converse(profile: ProfileName, happenings: readonly Happening[]): Promise<ResponseEnvelope[]> {
  const skill = createSkill({ store: memoryStore({ now: () => atMs }) });
  const answers: ResponseEnvelope[] = [];
  for (const [i, happening] of happenings.entries()) {
    const envelope = envelopeOf(happening, {
      household: { applicationId: 'skill', userId: 'user', deviceId: 'device' },
      profile: profiles[profile],
      locale: 'en-US',
      session: { id: 'session', attributes: answers.at(-1)?.sessionAttributes ?? {}, isNew: i === 0 },
      requestId: `request-${i}`,
      atMs: atMs + i * 40_000,
    });
    answers.push(await skill.invoke(envelope as unknown as RequestEnvelope));
  }
  return answers;
}

function directivesOf({ response }: ResponseEnvelope): readonly { readonly type: string }[] {
  return response.directives ?? [];
}

function phaseOf(answer: ResponseEnvelope | undefined): unknown {
  return answer?.sessionAttributes?.coach?.at?.phase;
}
