import type { Response, ui } from 'ask-sdk-model';
import type { Part } from '../../pacing/part.ts';
import type { Card, Turn } from '../../session/turn.ts';
import { repromptToken } from '../request/touch.ts';
import { aplaDocument } from './apla.ts';
import { isTimed, ssml } from './ssml.ts';
import type { Voice } from './words.ts';

/** How the sounds of a response reach a device: APL for audio, or plain SSML where that failed. */
export type Form = 'apla' | 'ssml';

/**
 * A turn as Alexa's response. Plain talk, and every safety message, is outputSpeech, the one form that no
 * device can fail to render; timed turns are one audio document. `shouldEndSession` always follows the ending.
 */
export function respond(turn: Turn, voice: Voice, form: Form, token: string): Response {
  const { parts, ending } = turn;
  const timed = form === 'apla' && parts.some(isTimed);
  return {
    ...(timed ? { directives: [aplaDocument(parts, voice, token)] } : speech(parts, voice)),
    ...(ending.kind === 'listen' ? { reprompt: reprompt(ending.reprompt, voice, form, token) } : {}),
    ...cards(turn, voice),
    shouldEndSession: ending.kind === 'end',
  };
}

function speech(parts: readonly Part[], voice: Voice): Pick<Response, 'outputSpeech'> {
  return parts.length === 0 ? {} : { outputSpeech: { type: 'SSML', ssml: ssml(parts, voice) } };
}

function reprompt(parts: readonly Part[], voice: Voice, form: Form, token: string): ui.Reprompt {
  if (form === 'apla' && parts.some(isTimed))
    return { directives: [aplaDocument(parts, voice, repromptToken(token))] };
  return { outputSpeech: { type: 'SSML', ssml: ssml(parts, voice, repromptSounds) } };
}

/** The whole response shares its five sound files; the reprompt's bed is breaks. */
const repromptSounds = 0;

/** Permission is asked by Amazon's own card, which then takes the place of ours. */
function cards({ card, request }: Turn, voice: Voice): Pick<Response, 'card'> {
  if (request === 'askReminderPermission') {
    return {
      card: { type: 'AskForPermissionsConsent', permissions: ['alexa::alerts:reminders:skill:readwrite'] },
    };
  }
  return card ? { card: cardOf(card, voice) } : {};
}

function cardOf({ title, text }: Card, { speaker }: Voice): ui.Card {
  return { type: 'Simple', title: speaker.say(title), content: speaker.say(text).slice(0, longestCard) };
}

/** Amazon allows 8000 characters; a card that long is not read. */
const longestCard = 1000;

/** Message keys in spoken order, for scripts and tests; lines that would name a symptom are left out. */
export function keysOf(parts: readonly Part[]): string[] {
  return parts
    .flatMap((part) =>
      part.kind === 'voice'
        ? [part.line.key]
        : part.kind === 'body'
          ? part.words.map(({ line }) => line.key)
          : [],
    )
    .filter((key) => !namesSymptom.test(key));
}

const namesSymptom = /^safety\.(sign|said|reason|tell)\./;
