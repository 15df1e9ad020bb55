import { encodeClip } from '../../src/audio/encode.ts';
import { clipLibrary } from '../../src/audio/library.ts';
import { sampleRate, silence } from '../../src/audio/pcm.ts';
import { clipMs, renderClip } from '../../src/audio/render.ts';
import { clipName } from '../../src/pacing/clip.ts';
import type { HoldBody } from '../../src/pacing/part.ts';

/** One figure: how many times the control something takes, both measured in the same run. */
export interface AudioRow {
  readonly what: string;
  readonly control: string;
  readonly ratio: number;
}

const hold: HoldBody = {
  form: 'hold',
  lengthMs: 25_000,
  fromMs: 0,
  level: 'guided',
  breath: true,
  strength: false,
  startChime: true,
};

const rounds = 5;

/** What the sound of a 25 s hold costs, against plain work of the same size and against its own length. */
export async function audioRows(): Promise<AudioRow[]> {
  const library = clipLibrary();
  const name = clipName(hold);
  await library.audioFile(name);
  const works = [
    () => plainSine(clipMs(hold)),
    () => renderClip(hold),
    () => encodeClip(hold),
    () => library.audioFile(name),
  ];
  const [sine, render, make, again] = await mediansMs(works);
  return [
    row('render a 25 s hold', 'fill as many samples with one sine', render, sine),
    row('make the MP3 of a 25 s hold', 'render it', make, render),
    row('make the MP3 of a 25 s hold', 'play it', make, clipMs(hold)),
    row('ask the library again for a hold', 'make it', again, make),
  ];
}

function row(what: string, control: string, ms = Number.NaN, controlMs = Number.NaN): AudioRow {
  return { what, control, ratio: ms / controlMs };
}

function plainSine(lengthMs: number): Float32Array {
  return silence(lengthMs).map((_, i) => Math.sin((2 * Math.PI * 440 * i) / sampleRate));
}

/** Median time of each work. They take turns, so that a busy moment of the machine falls on all of them. */
async function mediansMs(works: readonly (() => unknown)[]): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, work] of works.entries()) {
      const startedAt = performance.now();
      await work();
      times[i]?.push(performance.now() - startedAt);
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN);
}
