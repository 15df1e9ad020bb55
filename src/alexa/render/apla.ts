import type { interfaces } from 'ask-sdk-model';
import { startChimeMs } from '../../pacing/body.ts';
import { clipName } from '../../pacing/clip.ts';
import type { BodyPart, Part, QuietPart, VoicePart } from '../../pacing/part.ts';
import { type Section, sectionsOf, slotsOf } from '../../pacing/slots.ts';
import { type Component, id, mixer, sequencer, silence, speech, wordLane } from './components.ts';
import { allotted, bedClip, type Sounds } from './sounds.ts';
import { unhostedBody, unhostedQuiet } from './unhosted.ts';
import { clipUrl, ssmlOf, type Voice } from './words.ts';

export type RenderDocument = interfaces.alexa.presentation.apla.RenderDocumentDirective;

/**
 * Sound files in one document. Amazon allows 15 (its APL for audio reference); the rest is headroom.
 */
const documentSounds = 12;

/**
 * A response as APL for audio, in exact time. Each body is a Mixer whose spine has the exact length; words
 * lie over it in a lane that is cut where the spine ends. Talk between bodies has a spine as well, as long as
 * its words are estimated plus the quiet after them, so that a faster or slower voice moves nothing behind
 * it. Ids name what a component is, for players and tests.
 */
export function aplaDocument(parts: readonly Part[], voice: Voice, token: string): RenderDocument {
  const sounds = allotted(parts, documentSounds, voice.audioBase !== undefined);
  return {
    type: 'Alexa.Presentation.APLA.RenderDocument',
    token,
    document: {
      type: 'APLA',
      version: '0.91',
      mainTemplate: {
        parameters: ['payload'],
        items: [sequencer(sectionsOf(parts).flatMap((section) => sectionOf(section, voice, sounds)))],
      },
    },
  };
}

function sectionOf(section: Section, voice: Voice, sounds: Sounds): Component[] {
  switch (section.kind) {
    case 'body':
      return bodyOf(section.part, voice, sounds);
    case 'rest':
      return [restOf(section.part, voice, sounds)];
    case 'talk':
      return talkOf(section, voice, sounds);
  }
}

function bodyOf(part: BodyPart, voice: Voice, sounds: Sounds): Component[] {
  if (!voice.audioBase || !sounds.has(part)) return unhostedBody(part, voice, sounds.has(part));
  const spine = { type: 'Audio', source: clipUrl(clipName(part.body), voice.audioBase) };
  return [
    mixer([spine, ...wordLane(part, startChimeMs(part.body), voice)], id('span', part.body.form, part)),
  ];
}

function restOf(part: QuietPart, voice: Voice, sounds: Sounds): Component {
  return mixer([quietOf(part, voice, sounds), ...wordLane(part, 0, voice)]);
}

/** A closing question stands alone: after it the microphone opens, and nobody should wait for that. */
function talkOf(talk: Extract<Section, { kind: 'talk' }>, voice: Voice, sounds: Sounds): Component[] {
  const { parts, leadsIn } = talk;
  const end = leadsIn ? parts.length : 1 + parts.findLastIndex(({ kind }) => kind === 'quiet');
  const last = parts.slice(end).flatMap((part) => (part.kind === 'voice' ? [voiceOf(part, voice)] : []));
  const timed = parts.slice(0, end);
  return timed.length > 0 ? [timedTalk({ ...talk, parts: timed }, voice, sounds), ...last] : last;
}

function timedTalk(talk: Extract<Section, { kind: 'talk' }>, voice: Voice, sounds: Sounds): Component {
  const { spokenMs } = voice.speaker;
  const spine = talk.parts.map((part) =>
    part.kind === 'voice' ? silence(spokenMs(part.line)) : quietOf(part, voice, sounds),
  );
  const lane = slotsOf(talk, spokenMs).map(({ voices, lengthMs }) =>
    voices.length === 0
      ? silence(lengthMs)
      : mixer([silence(lengthMs), sequencer(voices.map((part) => voiceOf(part, voice)))]),
  );
  return talk.parts.some(({ kind }) => kind === 'voice')
    ? mixer([sequencer(spine), sequencer(lane)])
    : sequencer(spine);
}

function quietOf(part: QuietPart, { audioBase }: Voice, sounds: Sounds): Component {
  const name = id('silence', part.role, part);
  if (!sounds.has(part)) return silence(part.lengthMs, name);
  if (!audioBase) return unhostedQuiet(part, name);
  return { type: 'Audio', id: name, source: clipUrl(clipName(bedClip(part)), audioBase) };
}

function voiceOf(part: VoicePart, voice: Voice): Component {
  return speech(ssmlOf(part, voice), id('voice', part.role, part, part.line.key));
}
