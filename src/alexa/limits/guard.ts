import type { HandlerInput, ResponseInterceptor } from 'ask-sdk-core';
import type { Log } from '../log.ts';
import { brokenLimits } from './brokenLimits.ts';

/**
 * Notes the names of limits that a response breaks, never its words. The response goes out all the same:
 * most limits are kept with room to spare, and no answer at all would be worse. It reads every response once
 * more, which costs about as much as answering, so it is for whoever looks for a fault.
 */
export function limitGuard(log: Log): ResponseInterceptor {
  return {
    process: (input, response) => {
      const { request, session } = input.requestEnvelope;
      const answer = {
        version: '1.0',
        response: response ?? {},
        ...(session ? { sessionAttributes: input.attributesManager.getSessionAttributes() } : {}),
      };
      const breaches = brokenLimits(answer, {
        requestType: request.type,
        supportsApl: hasScreen(input),
        ...('locale' in request && request.locale ? { locale: request.locale } : {}),
      });
      if (breaches.length > 0)
        log.warn('limit-broken', { limits: [...new Set(breaches.map(({ limit }) => limit))].join(',') });
    },
  };
}

function hasScreen({ requestEnvelope }: HandlerInput): boolean {
  const interfaces = requestEnvelope.context?.System?.device?.supportedInterfaces ?? {};
  return 'Alexa.Presentation.APL' in interfaces;
}
