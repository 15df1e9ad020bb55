import type { VoicePart, WordCue } from '../../pacing/part.ts';
import type { Speaker } from '../../speech/speaker.ts';

/** What a response is rendered with. */
export interface Voice {
  readonly speaker: Speaker;
  /** Where hold clips are served, ending in "/", over https on a real device; undefined: no sounds of ours. */
  readonly audioBase: string | undefined;
}

/** Technique is told a little slower than conversation. */
const slowRoles: ReadonlySet<string> = new Set(['call', 'practice', 'position']);

/** The SSML of a spoken part. Text is escaped here and nowhere else. */
export function ssmlOf(part: VoicePart, { speaker }: Voice): string {
  const text = escapeXml(speaker.say(part.line));
  return slowRoles.has(part.role) ? `<prosody rate="95%">${text}</prosody>` : text;
}

/** The SSML of a word laid over a body. */
export function wordOf(word: WordCue, { speaker }: Voice): string {
  return escapeXml(speaker.say(word.line));
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** The address of a clip. */
export function clipUrl(name: string, audioBase: string): string {
  return `${audioBase}${name}.mp3`;
}
