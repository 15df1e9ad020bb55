import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { type Clip, clipName } from '../pacing/clip.ts';
import { tailClips, usualClips } from './catalogue.ts';
import { encodeClip } from './encode.ts';
import { clipMs } from './render.ts';

/**
 * `node src/audio/build.ts [folder]`: makes every sound the coach can ask for, the usual ones first. Sounds
 * already there are left alone, so an interrupted run goes on where it stopped; after a change to how
 * anything sounds, delete the folder.
 */
const folder = process.argv[2] ?? '.generated/audio';
const clips = [...usualClips(), ...tailClips()];
const startedAtMs = performance.now();
let made = 0;
let bytes = 0;
let soundMs = 0;

await mkdir(folder, { recursive: true });
for (const [i, clip] of clips.entries()) {
  await makeMissing(clip);
  if (i % 100 === 0) stdout.write(`${i} of ${clips.length}\n`);
}
const seconds = (performance.now() - startedAtMs) / 1000;
stdout.write(
  `${made} sounds made, ${clips.length - made} already there: ${(bytes / 1e6).toFixed(1)} MB, ` +
    `${(soundMs / 60_000).toFixed(0)} minutes of sound in ${seconds.toFixed(0)} s\n`,
);

async function makeMissing(clip: Clip): Promise<void> {
  const path = join(folder, `${clipName(clip)}.mp3`);
  if (await exists(path)) return;
  const file = await encodeClip(clip);
  // A file appears whole or not at all: a server may be reading the folder, and the run may be stopped.
  await writeFile(`${path}.part`, file);
  await rename(`${path}.part`, path);
  made += 1;
  bytes += file.length;
  soundMs += clipMs(clip);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
