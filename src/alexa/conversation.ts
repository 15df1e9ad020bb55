import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Part } from '../pacing/part.ts';
import type { Tier } from '../safety/findings.ts';
import { advance } from '../session/advance.ts';
import type { Context } from '../session/context.ts';
import type { Event } from '../session/event.ts';
import { say } from '../session/reply.ts';
import type { Coach } from '../session/session.ts';
import type { Turn } from '../session/turn.ts';
import { type Speaker, speakerFor } from '../speech/speaker.ts';
import { type Kept, keeper } from './keeper.ts';
import { silentLog } from './log.ts';
import type { SkillOptions } from './options.ts';
import { callReminders, mayRemind } from './reminders.ts';
import { keysOf, respond } from './render/respond.ts';
import { localeOf, sessionOf } from './request/envelope.ts';
import type { Heard } from './request/heard.ts';
import { turnToken } from './request/touch.ts';
import { withScreen } from './screen/attach.ts';
import { hasScreen } from './screen/capability.ts';
import { understandingOf } from './understanding.ts';
import { afterFailure, afterSilence, failureOf, formFor, pastFailure, withoutUnheard } from './unheard.ts';

/** One turn of the conversation. The record is saved before the answer: the session may vanish after any. */
export async function converse(input: HandlerInput, event: Event, options: SkillOptions): Promise<Response> {
  const { requestEnvelope } = input;
  const nowMs = Date.parse(requestEnvelope.request.timestamp);
  const speaker = speakerFor(localeOf(input));
  const record = await keeper(options.store, requestEnvelope, options.log ?? silentLog).open();
  const { kept, coach } = noticed(input, record.kept, options);
  const form = formFor(kept, deviceOf(input), options.audioBase !== undefined, nowMs);
  const context: Context = {
    nowMs,
    locale: speaker.locale,
    spokenMs: speaker.spokenMs,
    drifts: !form.documents,
    offerUnreviewed: options.offerUnreviewed ?? true,
    mayRemind: mayRemind(requestEnvelope),
  };
  const understand = options.understand ?? (await understandingOf(event));
  const take = (what: Event) => advance(coach, what, context, understand);
  const first = take(afterSilence(event, coach, kept));
  const done = await remindersDone(input, first.turn, speaker);
  const { coach: next, turn } = done ? first : take({ kind: 'reminderFailed' });
  const saved = turn.forgets
    ? await record.forget()
    : await record.save({ ...pastFailure(kept), memory: next.memory });
  if (event.kind === 'lost') return {};
  input.attributesManager.setSessionAttributes({ coach: next.session, said: keysOf(turn.parts) });
  const parts = saved ? turn.parts : withNote(turn.parts, next.session.tier);
  const token = turnToken(next.session);
  const voice = { speaker, audioBase: form.clips ? options.audioBase : undefined };
  const response = respond({ ...turn, parts }, voice, form.documents ? 'apla' : 'ssml', token);
  if (!hasScreen(requestEnvelope)) return response;
  // Most devices have no screen, so the pictures wait for the first that has.
  const { screenFor } = await import('./screen/screen.ts');
  return withScreen(response, screenFor({ ...turn, parts }, next, speaker, token));
}

/** False for a turn that asks Alexa for a reminder when Alexa gives none. */
async function remindersDone({ requestEnvelope }: HandlerInput, { request }: Turn, speaker: Speaker) {
  return !request || callReminders(requestEnvelope, request, speaker.say({ key: 'reminders.text' }));
}

/** What could not be saved is said in place of what claims it was, else before the last words; only the emergency shape stays as it is. */
function withNote(parts: readonly Part[], tier: Tier): readonly Part[] {
  if (tier === 'emergency') return parts;
  const truthful = parts.map(putRight);
  if (truthful.some((part, i) => part !== parts[i])) return truthful;
  const note = say(tier === 'none' ? 'notSaved' : 'safety.notNoted');
  return [...parts.slice(0, -1), note, ...parts.slice(-1)];
}

function putRight(part: Part): Part {
  const key = part.kind === 'voice' ? insteadOf[part.line.key] : undefined;
  return key === undefined ? part : say(key);
}

/** What is said where a line would claim what the store did not do. */
const insteadOf: Readonly<Record<string, string>> = { placeSaved: 'notSaved', forgotten: 'notForgotten' };

/** A response that did not sound: the next takes a form that works, from the same place again. */
export async function noteDevice(
  input: HandlerInput,
  heard: Extract<Heard, { kind: 'device' }>,
  options: SkillOptions,
): Promise<Response> {
  options.log?.warn('apla-failed', { reasons: heard.reasons.join(',') });
  const record = await keeper(options.store, input.requestEnvelope, options.log ?? silentLog).open();
  const { kept, coach } = noticed(input, record.kept, options);
  await record.save({ ...kept, memory: coach.memory });
  return {};
}

/** The record and the conversation, once what this request tells of the last response is known. */
function noticed(input: HandlerInput, before: Kept, options: SkillOptions) {
  const { requestEnvelope } = input;
  const nowMs = Date.parse(requestEnvelope.request.timestamp);
  const device = deviceOf(input);
  const coach: Coach = { memory: before.memory, session: sessionOf(input) };
  const failure = failureOf(requestEnvelope, coach);
  if (failure && requestEnvelope.request.type === 'SessionEndedRequest')
    options.log?.warn('response-refused', {});
  const form = formFor(before, device, options.audioBase !== undefined, nowMs);
  const kept = failure ? afterFailure(before, failure, device, form, nowMs) : before;
  return { kept, coach: withoutUnheard(coach, kept) };
}

function deviceOf({ requestEnvelope }: HandlerInput): string {
  return requestEnvelope.context?.System?.device?.deviceId ?? 'unknown';
}
