import { soundMs } from '../../pacing/body.ts';
import { parseClipName } from '../../pacing/clip.ts';
import { libraryChime } from '../render/unhosted.ts';

/** Sounds of Amazon's library that we use; its names cannot be checked without its list. */
const librarySounds: readonly string[] = [libraryChime];
const loopback: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** Whether Alexa could play the file: over https, or on the machine of a local speaker. */
export function isPlayable(source: string): boolean {
  if (source.startsWith('soundbank:')) return librarySounds.includes(source);
  if (!URL.canParse(source)) return false;
  const { protocol, hostname, port, pathname, search, hash, username } = new URL(source);
  const plain = search === '' && hash === '' && username === '' && pathname.endsWith('.mp3');
  const local = protocol === 'http:' && loopback.includes(hostname);
  return plain && (local || (protocol === 'https:' && port === ''));
}

/** Length of one of our own files, told by its name; a sound of any other origin counts as nothing. */
export function fileMs(source: string): number {
  const clip = parseClipName(/([^/]+)\.mp3$/.exec(source)?.[1] ?? '');
  if (!clip) return 0;
  return clip.form === 'bed' ? clip.lengthMs : soundMs(clip);
}
