import { type Heard, type HeardEntry, inTurn, nothing, section, together } from './heard.ts';
import { isRecord, type Json, listOf, millisecondsOf, textOf } from './json.ts';
import { belongsTo, type Label, readLabel } from './label.ts';
import { soundOf } from './sounds.ts';
import { plainHeard, quietHeard, ssmlHeard } from './speech.ts';
import type { SpokenMs } from './spoken.ts';
import { silenceFromMs } from './ssml.ts';
import { UnplayableError } from './unplayable.ts';

/** Longest audio of one document, milliseconds, and the most sound files in it (Alexa developer documentation). */
const longestMs = 240_000;
const mostFiles = 15;

/**
 * An audio document as it is heard. Of several top items only the first that applies plays.
 * @throws UnplayableError for what Alexa answers with a RuntimeError: a shape it does not know, broken
 * markup, more than 15 files, more than 240 s, or nothing but silence.
 */
export function documentHeard(document: unknown, spokenMs: SpokenMs): Heard {
  if (!isRecord(document) || document.type !== 'APLA') throw wrong('it is not of type APLA');
  const main = isRecord(document.mainTemplate) ? document.mainTemplate : {};
  const item = childrenOf(main).find(applies);
  const heard = item ? rendered(item, {}, spokenMs) : nothing;
  const files = item ? countFiles(item) : 0;
  if (heard.lengthMs > longestMs) throw wrong(`${heard.lengthMs / 1000} s of audio; 240 s are allowed`);
  if (files > mostFiles) throw wrong(`${files} sound files; ${mostFiles} are allowed`);
  if (files === 0 && !heard.entries.some(({ lane }) => lane === 'voice')) throw wrong('nothing but silence');
  return heard;
}

function rendered(component: Json, around: Label, spokenMs: SpokenMs): Heard {
  if (!applies(component)) return nothing;
  const label = { ...belongsTo(around), ...readLabel(component.id) };
  return filtered(component, labelled(sounding(component, label, spokenMs), label));
}

function sounding(component: Json, label: Label, spokenMs: SpokenMs): Heard {
  switch (component.type) {
    case 'Speech':
      return spoken(component, label, spokenMs);
    case 'Audio':
      return soundOf(textOf(component.source) ?? '', label);
    case 'Silence':
      return quietHeard(millisecondsOf(component.duration), label);
    case 'Sequencer':
      return inTurn(childrenOf(component).map((child) => rendered(child, label, spokenMs)));
    case 'Mixer':
      return mixed(component, label, spokenMs);
    case 'Selector': {
      const chosen = childrenOf(component).find(applies);
      return chosen ? rendered(chosen, label, spokenMs) : nothing;
    }
    default:
      throw wrong(`unknown component "${String(component.type)}"`);
  }
}

function spoken({ content, contentType }: Json, label: Label, spokenMs: SpokenMs): Heard {
  const words = textOf(content) ?? '';
  return contentType === 'SSML' ? ssmlHeard(words, label, spokenMs) : plainHeard(words, label, spokenMs);
}

/** Lasts as long as its longest child; a child trimmed to its parent never lengthens it. */
function mixed(component: Json, label: Label, spokenMs: SpokenMs): Heard {
  const children = childrenOf(component).map((child, i) => {
    const heard = rendered(child, label, spokenMs);
    return { trimmed: child.duration === 'trimToParent', heard: i === 0 ? heard : overlaid(heard) };
  });
  const lengthMs = Math.max(0, ...children.filter((it) => !it.trimmed).map((it) => it.heard.lengthMs));
  return hushed(together(children.map(({ heard }) => section(heard, 0, lengthMs))));
}

/** A nameless quiet only keeps time: it is heard from where the words over its start end, if it is long. */
function hushed(heard: Heard): Heard {
  const voices = heard.entries.filter(({ lane }) => lane === 'voice');
  const entries = heard.entries.flatMap((entry) => {
    if (entry.lane !== 'silence' || entry.kind !== 'pause') return [entry];
    const atMs = voices.reduce(
      (from, voice) => (voice.atMs <= from ? Math.max(from, endOf(voice)) : from),
      entry.atMs,
    );
    const durationMs = endOf(entry) - atMs;
    return atMs > entry.atMs && durationMs < silenceFromMs ? [] : [{ ...entry, atMs, durationMs }];
  });
  return { ...heard, entries };
}

function endOf({ atMs, durationMs }: HeardEntry): number {
  return atMs + durationMs;
}

/** Between words laid over a sound it is not silent. */
function overlaid(heard: Heard): Heard {
  return { ...heard, entries: heard.entries.filter(({ lane }) => lane !== 'silence') };
}

/** A body built of several sounds is told by its label; a clip inside it already said so exactly. */
function labelled(heard: Heard, label: Label): Heard {
  if (label.lane !== 'span' || heard.entries.some(({ lane }) => lane === 'span')) return heard;
  const sounds = heard.entries.filter(({ lane }) => lane !== 'silence');
  const { fromMs, toMs } = counted(heard);
  const kind = label.kind ?? 'hold';
  const span = { lane: 'span', kind, ...belongsTo(label), atMs: fromMs, durationMs: toMs - fromMs } as const;
  return together([{ ...heard, entries: [span, ...sounds] }]);
}

/** The chimes around a body frame it and never count as held. */
function counted({ entries, lengthMs }: Heard): { fromMs: number; toMs: number } {
  const chimes = entries.filter(({ lane }) => lane === 'tone');
  const opening = chimes.find(({ atMs }) => atMs === 0);
  const closing = chimes.find(({ atMs, durationMs }) => atMs > 0 && atMs + durationMs === lengthMs);
  return { fromMs: opening?.durationMs ?? 0, toMs: closing?.atMs ?? lengthMs };
}

/** Only the filters that change time matter to a listener without ears. */
function filtered(component: Json, heard: Heard): Heard {
  const filters = listOf(component.filters ?? component.filter)
    .filter(isRecord)
    .filter(applies);
  return filters.reduce((sound, filter) => {
    if (filter.type === 'Repeat') return repeated(sound, Number(filter.repeatCount ?? 0));
    if (filter.type !== 'Trim') return sound;
    const endMs = filter.end === undefined ? sound.lengthMs : millisecondsOf(filter.end);
    return section(sound, millisecondsOf(filter.start ?? 0), endMs);
  }, heard);
}

/** `repeatCount` further times; −1 goes on until something cuts it. */
function repeated(heard: Heard, count: number): Heard {
  if (heard.lengthMs === 0) return heard;
  const most = Math.ceil(longestMs / heard.lengthMs);
  const times = count < 0 ? most : Math.min(most, 1 + count);
  return inTurn(Array.from({ length: times }, () => heard));
}

function applies({ when }: Json): boolean {
  return when === undefined || when === true || when === 'true';
}

function childrenOf(component: Json): Json[] {
  return listOf(component.items ?? component.item).filter(isRecord);
}

function countFiles(component: Json): number {
  const own = component.type === 'Audio' ? 1 : 0;
  return childrenOf(component).reduce((sum, child) => sum + countFiles(child), own);
}

function wrong(what: string): UnplayableError {
  return new UnplayableError('DOCUMENT_ERROR', `Alexa refuses the audio document: ${what}`);
}
