import { readdirSync } from 'node:fs';
import type { RequestEnvelope } from 'ask-sdk-model';
import { eventOf } from '../../src/alexa/request/event.ts';
import type { SafetyQuestion, Verdict } from '../../src/safety/findings.ts';
import { triage } from '../../src/safety/triage.ts';
import type { Event } from '../../src/session/event.ts';
import { freshSession } from '../../src/session/session.ts';
import { envelopeOf } from '../../src/simulator/device/envelope.ts';
import { profiles } from '../../src/simulator/device/profile.ts';
import { hear, readRows } from './model.ts';

/** One sentence about the body, understood twice. */
export interface Passage {
  /** What triage makes of the whole sentence. */
  readonly direct: Verdict;
  /** What it makes of the words that are left once the sentence has been through the interaction model. */
  readonly heard: Verdict;
  /** True where the sentence was taken for a command, so that nobody asks what was meant. */
  readonly obeyed: boolean;
}

type Context = { readonly pending?: SafetyQuestion };

const locale = 'en-US';

/** Every sentence of a safety bank, sent through the model and the request it becomes. */
export function passagesOf(bank: string): readonly Passage[] {
  return filesOf(bank).flatMap((file) => {
    const [, ...rows] = readRows(`../safety/bank/${file}.tsv`);
    return rows.map(([utterance = '', , , , , pending]) =>
      passage(utterance, pending ? { pending: pending as SafetyQuestion } : {}),
    );
  });
}

/** A bank is one file, or all files of a folder. */
function filesOf(bank: string): readonly string[] {
  if (!bank.endsWith('/')) return [bank];
  const names = readdirSync(new URL(`../safety/bank/${bank}`, import.meta.url));
  return names.filter((name) => name.endsWith('.tsv')).map((name) => bank + name.slice(0, -'.tsv'.length));
}

function passage(utterance: string, context: Context): Passage {
  const event = requested(utterance);
  const words = wordsOf(event);
  return {
    direct: triage(utterance, locale, context).tier,
    heard: verdictOn(event, words, context),
    obeyed: words.length === 0 && event.kind !== 'notUnderstood' && event.kind !== 'help',
  };
}

/** What the skill is told of an utterance. */
function requested(utterance: string): Event {
  const { intent: name, slots } = hear(utterance);
  const envelope = envelopeOf(
    { type: 'IntentRequest', intent: { name, slots } },
    {
      household: { applicationId: 'a', userId: 'u', deviceId: 'd' },
      profile: profiles.speaker,
      locale,
      session: { id: 's', attributes: {}, isNew: false },
      requestId: 'r',
      atMs: 0,
    },
  );
  const heard = eventOf(envelope as unknown as RequestEnvelope, freshSession);
  return heard.kind === 'event' ? heard.event : { kind: 'notUnderstood' };
}

/** As in a session: the gravest of all that was said; without words an answer to the question, if one was asked. */
function verdictOn(event: Event, words: readonly string[], context: Context): Verdict {
  const verdicts = words.map((text) => triage(text, locale, context).tier);
  if (verdicts.length > 0) return verdicts.reduce((worst, next) => (isLess(worst, next) ? next : worst));
  return event.kind === 'notUnderstood' || context.pending ? 'unclear' : 'none';
}

function wordsOf(event: Event): readonly string[] {
  if (event.kind === 'yes' || event.kind === 'no') return [event.kind];
  const said = 'text' in event ? event.text : undefined;
  const matched = 'phrase' in event ? event.phrase : undefined;
  return [said, matched].flatMap((words) => words || []);
}

const seriousness: readonly Verdict[] = ['none', 'unclear', 'consult', 'urgent', 'emergency'];

/** True where one verdict is less serious than another. */
export function isLess(one: Verdict, other: Verdict): boolean {
  return seriousness.indexOf(one) < seriousness.indexOf(other);
}
