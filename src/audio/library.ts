import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseClipName } from '../pacing/clip.ts';
import { encodeClip } from './encode.ts';

/** Where sounds come from: asked by name, made when they are missing. */
export interface ClipLibrary {
  /**
   * The MP3 file of a clip name (without extension), or undefined when the name stands for no clip. Safe for
   * names from the network: nothing is read or made before the name has been understood.
   */
  audioFile(name: string): Promise<Uint8Array | undefined>;
}

export interface LibraryOptions {
  /** A folder of ready-made files, read only. Without it every sound is made on demand. */
  readonly folder?: string;
  /** How much is kept in memory, bytes; the least recently asked goes first. 64 MB holds 400 holds of 25 s. */
  readonly memoryBytes?: number;
}

const defaultMemoryBytes = 64 * 1024 * 1024;

/** A library of sounds. Many requests for one missing sound make it once. */
export function clipLibrary({ folder, memoryBytes = defaultMemoryBytes }: LibraryOptions = {}): ClipLibrary {
  const kept = boundedMemory(memoryBytes);
  const underWay = new Map<string, Promise<Uint8Array>>();

  async function fetch(name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const file = (await readyMade(folder, name)) ?? (await make());
    kept.put(name, file);
    return file;
  }

  return {
    async audioFile(name) {
      const clip = parseClipName(name);
      if (!clip) return undefined;
      const known = kept.get(name) ?? underWay.get(name);
      if (known) return known;
      const coming = fetch(name, () => encodeClip(clip)).finally(() => underWay.delete(name));
      underWay.set(name, coming);
      return coming;
    },
  };
}

/** Any failure to read means the file is not ready; the sound is then made, so a broken disk is no silence. */
async function readyMade(folder: string | undefined, name: string): Promise<Uint8Array | undefined> {
  return folder === undefined ? undefined : readFile(join(folder, `${name}.mp3`)).catch(() => undefined);
}

/** Keeps files up to a total size. A Map remembers the order of insertion, so its first entry is the oldest. */
function boundedMemory(maxBytes: number) {
  const files = new Map<string, Uint8Array>();
  let bytes = 0;

  function drop(name: string): void {
    bytes -= files.get(name)?.length ?? 0;
    files.delete(name);
  }

  return {
    get(name: string): Uint8Array | undefined {
      const file = files.get(name);
      if (file) {
        files.delete(name);
        files.set(name, file);
      }
      return file;
    },
    put(name: string, file: Uint8Array): void {
      drop(name);
      if (file.length > maxBytes) return;
      files.set(name, file);
      bytes += file.length;
      for (const oldest of files.keys()) {
        if (bytes <= maxBytes) break;
        drop(oldest);
      }
    },
  };
}
