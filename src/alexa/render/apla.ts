import type { interfaces } from 'ask-sdk-model';
import { bodyMs, startChimeMs } from '../../pacing/body.ts';
import { clipName } from '../../pacing/clip.ts';
import type { About, BodyPart, Part, QuietPart, WordCue } from '../../pacing/part.ts';
import { clipUrl, ssmlOf, type Voice, wordOf } from './words.ts';

type Component = Readonly<Record<string, unknown>>;
export type RenderDocument = interfaces.alexa.presentation.apla.RenderDocumentDirective;

/**
 * A response as APL for audio. Each body is a Mixer whose spine has the exact length, a clip of ours or,
 * without hosted audio, Silence; every word over it sits in its own Sequencer, so that a longer word can
 * neither stretch the spine nor push the next word. Ids name what a component is, for players and tests.
 */
export function aplaDocument(parts: readonly Part[], voice: Voice, token: string): RenderDocument {
  return {
    type: 'Alexa.Presentation.APLA.RenderDocument',
    token,
    document: {
      type: 'APLA',
      version: '0.91',
      mainTemplate: {
        parameters: ['payload'],
        items: [{ type: 'Sequencer', items: parts.flatMap((part) => componentsOf(part, voice)) }],
      },
    },
  };
}

function componentsOf(part: Part, voice: Voice): Component[] {
  switch (part.kind) {
    case 'voice':
      return [speech(ssmlOf(part, voice), id('voice', part.role, part, part.line.key))];
    case 'quiet':
      return quietComponents(part, voice);
    case 'body':
      return bodyComponents(part, voice);
  }
}

function quietComponents(part: QuietPart, voice: Voice): Component[] {
  const spine = quietSpine(part, voice);
  const words = overlay(part.words ?? [], 0, part, voice);
  return words.length > 0 ? [{ type: 'Mixer', items: [spine, ...words] }] : [spine];
}

function quietSpine(part: QuietPart, { audioBase }: Voice): Component {
  const name = id('silence', part.role, part);
  if (!audioBase || (!part.bed && !part.opening))
    return { type: 'Silence', id: name, duration: part.lengthMs };
  const clip = clipName({ form: 'bed', lengthMs: part.lengthMs, opening: bedOpening(part) });
  return { type: 'Audio', id: name, source: clipUrl(clip, audioBase) };
}

function bedOpening({ opening }: QuietPart): 'switch' | 'tick' | 'none' {
  return opening === 'switch' || opening === 'tick' ? opening : 'none';
}

function bodyComponents(part: BodyPart, voice: Voice): Component[] {
  const span = id('span', part.body.form, part);
  if (voice.audioBase) {
    const spine = { type: 'Audio', source: clipUrl(clipName(part.body), voice.audioBase) };
    return [
      {
        type: 'Mixer',
        id: span,
        items: [spine, ...overlay(part.words, startChimeMs(part.body), part, voice)],
      },
    ];
  }
  const spine = { type: 'Silence', duration: bodyMs(part.body) };
  const chime = (tone: 'start' | 'end') => ({
    type: 'Audio',
    id: id('tone', tone, part),
    source: libraryChime,
  });
  return [
    ...(part.body.startChime ? [chime('start')] : []),
    { type: 'Mixer', id: span, items: [spine, ...overlay(part.words, 0, part, voice)] },
    chime('end'),
  ];
}

/** From Amazon's sound library, for skills that host no audio. */
export const libraryChime = 'soundbank://soundlibrary/musical/amzn_sfx_bell_short_chime_01';

function overlay(words: readonly WordCue[], fromMs: number, about: About, voice: Voice): Component[] {
  return words.map((word) => ({
    type: 'Sequencer',
    items: [
      ...(fromMs + word.atMs > 0 ? [{ type: 'Silence', duration: fromMs + word.atMs }] : []),
      speech(wordOf(word, voice), id('voice', 'cue', about, word.line.key)),
    ],
  }));
}

function speech(ssml: string, name: string): Component {
  return { type: 'Speech', id: name, contentType: 'SSML', content: `<speak>${ssml}</speak>` };
}

/** `lane/kind/key/movement/side`, empty where there is none. */
function id(lane: string, kind: string, { movement = '', side = '' }: About, key = ''): string {
  return [lane, kind, key, movement, side].join('/');
}
