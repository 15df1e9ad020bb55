import { type ErrorHandler, type RequestHandler, SkillBuilders } from 'ask-sdk-core';
import { type Speaker, speakerFor } from '../speech/speaker.ts';
import { converse, noteDevice } from './conversation.ts';
import { limitGuard } from './limits/guard.ts';
import { silentLog } from './log.ts';
import type { SkillOptions } from './options.ts';
import { localeOf, sessionOf } from './request/envelope.ts';
import { eventOf } from './request/event.ts';

/** The skill: one path for every request, from Alexa's JSON to the session machine and back. */
export function createSkill(options: SkillOptions) {
  const builder = SkillBuilders.custom()
    .addRequestHandlers(everyRequest(options))
    .addErrorHandlers(apology(options));
  if (options.checkLimits) builder.addResponseInterceptors(limitGuard(options.log ?? silentLog));
  return (options.applicationId ? builder.withSkillId(options.applicationId) : builder).create();
}

function everyRequest(options: SkillOptions): RequestHandler {
  return {
    canHandle: () => true,
    handle: async (input) => {
      const heard = eventOf(input.requestEnvelope, sessionOf(input));
      switch (heard.kind) {
        case 'event':
          return converse(input, heard.event, options);
        case 'device':
          return noteDevice(input, heard, options);
        case 'ignored':
          return {};
      }
    },
  };
}

/** Nothing a fault can do leaves somebody in silence or in a pose. */
function apology({ log = silentLog }: SkillOptions): ErrorHandler {
  return {
    canHandle: () => true,
    handle: (input, error) => {
      log.warn('turn-failed', { error: error.name });
      const speaker: Speaker = speakerFor(localeOf(input));
      return {
        outputSpeech: { type: 'SSML', ssml: `<speak>${speaker.say({ key: 'fault' })}</speak>` },
        shouldEndSession: true,
      };
    },
  };
}
