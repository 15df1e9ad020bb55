import { type ErrorHandler, type HandlerInput, type RequestHandler, SkillBuilders } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Part } from '../pacing/part.ts';
import type { Tier } from '../safety/findings.ts';
import { advance } from '../session/advance.ts';
import type { Context } from '../session/context.ts';
import type { Event } from '../session/event.ts';
import type { Coach, Session } from '../session/session.ts';
import { sessionOr } from '../session/snapshot.ts';
import { type Speaker, speakerFor } from '../speech/speaker.ts';
import type { Store } from '../store/store.ts';
import { type Kept, keeper } from './keeper.ts';
import { limitGuard } from './limits/guard.ts';
import { type Log, silentLog } from './log.ts';
import { callReminders, mayRemind } from './reminders.ts';
import { keysOf, respond } from './render/respond.ts';
import { eventOf } from './request/event.ts';
import type { Heard } from './request/heard.ts';
import { turnToken } from './request/touch.ts';
import { withScreen } from './screen/attach.ts';
import { hasScreen } from './screen/capability.ts';
import { type Understanding, understandingOf } from './understanding.ts';
import { afterFailure, afterSilence, failureOf, formFor, pastFailure, withoutUnheard } from './unheard.ts';

export interface SkillOptions {
  readonly store: Store;
  /** Where hold clips are served, ending in "/"; undefined when no audio is hosted. */
  readonly audioBase?: string | undefined;
  /** Only requests for this skill are answered; undefined on a laptop. */
  readonly applicationId?: string | undefined;
  /** Whether there are routines that await a clinician's review; otherwise a reviewed one takes the place of each. */
  readonly offerUnreviewed?: boolean | undefined;
  readonly log?: Log;
  /** Whether to look for the limit that a response breaks, when Alexa refuses some and does not say why. */
  readonly checkLimits?: boolean | undefined;
  /** Replaceable so that tests can break it. */
  readonly understand?: Understanding;
}

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

/** One turn of the conversation. The record is saved before the answer: the session may vanish after any. */
async function converse(input: HandlerInput, event: Event, options: SkillOptions): Promise<Response> {
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
  const first = advance(coach, afterSilence(event, coach, kept), context, understand);
  const done =
    !first.turn.request ||
    (await callReminders(requestEnvelope, first.turn.request, speaker.say({ key: 'reminders.text' })));
  const { coach: next, turn } = done
    ? first
    : advance(coach, { kind: 'reminderFailed' }, context, understand);
  const saved = await record.save({ ...pastFailure(kept), memory: next.memory });
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

/** What could not be saved is said before the last words; only the emergency shape stays as it is. */
function withNote(parts: readonly Part[], tier: Tier): readonly Part[] {
  if (tier === 'emergency') return parts;
  const line = { key: tier === 'none' ? 'notSaved' : 'safety.notNoted' };
  return [...parts.slice(0, -1), { kind: 'voice', role: 'say', line }, ...parts.slice(-1)];
}

/** A response that did not sound: the next takes a form that works, from the same place again. */
async function noteDevice(
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

function localeOf({ requestEnvelope }: HandlerInput): string {
  const { request } = requestEnvelope;
  return ('locale' in request && request.locale) || 'en';
}

function sessionOf(input: HandlerInput): Session {
  return sessionOr(attributesOf(input).coach);
}

function attributesOf({ requestEnvelope }: HandlerInput): Readonly<Record<string, unknown>> {
  const { session } = requestEnvelope;
  return session?.new ? {} : (session?.attributes ?? {});
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
