import type { HeardSound } from '../../device/heard.ts';

/** Starts every sound at its exact place after `startSeconds` on the context's own clock. */
export function scheduleSounds(
  context: BaseAudioContext,
  sounds: readonly HeardSound[],
  bufferOf: (source: string) => AudioBuffer | undefined,
  startSeconds: number,
): AudioBufferSourceNode[] {
  return sounds.flatMap(({ source, fromMs, atMs, durationMs }) => {
    const buffer = bufferOf(source);
    if (!buffer) return [];
    const node = new AudioBufferSourceNode(context, { buffer });
    node.connect(context.destination);
    node.start(startSeconds + atMs / 1000, fromMs / 1000, durationMs / 1000);
    return [node];
  });
}

/** The sound files of the skill, fetched and decoded once. */
export class SoundBank {
  readonly #context: BaseAudioContext;
  readonly #coming = new Map<string, Promise<AudioBuffer | undefined>>();
  readonly #known = new Map<string, AudioBuffer>();
  readonly #onMissing: () => void;

  /** @param onMissing told when a sound cannot be had: the hold then goes on in silence. */
  constructor(context: BaseAudioContext, onMissing: () => void) {
    this.#context = context;
    this.#onMissing = onMissing;
  }

  readonly bufferOf = (source: string): AudioBuffer | undefined => this.#known.get(source);

  /** Resolves once a sound is there, or is known to be missing. */
  fetch(source: string): Promise<AudioBuffer | undefined> {
    const coming = this.#coming.get(source) ?? this.#load(source);
    this.#coming.set(source, coming);
    return coming;
  }

  async #load(source: string): Promise<AudioBuffer | undefined> {
    try {
      const response = await fetch(nearest(source), { signal: AbortSignal.timeout(longestWaitMs) });
      if (!response.ok) throw new Error(`status ${response.status}`);
      const buffer = await this.#context.decodeAudioData(await response.arrayBuffer());
      this.#known.set(source, buffer);
      return buffer;
    } catch {
      this.#coming.delete(source);
      this.#onMissing();
      return undefined;
    }
  }
}

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** This machine has several names, and a browser takes each for a place of its own: ours is where we are. */
function nearest(source: string): string {
  const { hostname, pathname } = new URL(source);
  return loopback.has(hostname) ? pathname : source;
}

/** Nobody waits longer than this for a sound, milliseconds. */
const longestWaitMs = 6000;
