import type { interfaces, RequestEnvelope, SessionEndedRequest } from 'ask-sdk-model';
import type { Session } from '../../session/session.ts';
import type { Heard } from './heard.ts';
import { eventOfIntent } from './intents.ts';
import { touched } from './touch.ts';

const ignored: Heard = { kind: 'ignored' };

/**
 * Every request type Alexa can send. Those that allow no speech, or that we never asked for, are answered
 * empty and change nothing: AudioPlayer and PlaybackController can be misrouted to any skill.
 */
export function eventOf({ request }: Pick<RequestEnvelope, 'request'>, session: Session): Heard {
  switch (request.type) {
    case 'LaunchRequest':
      return { kind: 'event', event: { kind: 'launched' } };
    case 'IntentRequest':
      return { kind: 'event', event: eventOfIntent(request) };
    case 'SessionEndedRequest':
      return { kind: 'event', event: { kind: 'lost', because: because(request) } };
    case 'Alexa.Presentation.APL.UserEvent':
      return touched(request.arguments ?? [], session);
    case 'Alexa.Presentation.APLA.RuntimeError':
      return { kind: 'device', reasons: reasonsOf(request) };
    default:
      return ignored;
  }
}

const reasons: Readonly<Record<string, 'silence' | 'left' | 'error'>> = {
  EXCEEDED_MAX_REPROMPTS: 'silence',
  USER_INITIATED: 'left',
};

function because({ reason }: SessionEndedRequest): 'silence' | 'left' | 'error' {
  return reasons[reason] ?? 'error';
}

/** Type and reason of each error: names of Amazon's, nothing of the person's. */
function reasonsOf(request: interfaces.alexa.presentation.apla.RuntimeErrorEvent): string[] {
  return (request.errors ?? []).map(
    ({ type, reason }: { readonly type: string; readonly reason?: string }) =>
      reason ? `${type}:${reason}` : type,
  );
}
