import { encodeClip } from '../../src/audio/encode.ts';
import { clipLibrary } from '../../src/audio/library.ts';
import { sampleRate, silence } from '../../src/audio/pcm.ts';
import { clipMs, renderClip } from '../../src/audio/render.ts';
import { clipName } from '../../src/pacing/clip.ts';
import type { HoldBody } from '../../src/pacing/part.ts';
import { mediansMs, type Row, ratioOf } from './figures.ts';

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
export async function audioRows(): Promise<Row[]> {
  const library = clipLibrary();
  const name = clipName(hold);
  await library.audioFile(name);
  const works = [
    () => plainSine(clipMs(hold)),
    () => renderClip(hold),
    () => encodeClip(hold),
    () => library.audioFile(name),
  ];
  const [sine = Number.NaN, render = Number.NaN, make = Number.NaN, again = Number.NaN] = await mediansMs(
    works,
    rounds,
  );
  return [
    ratioOf('render a 25 s hold', 'fill as many samples with one sine', render, sine),
    ratioOf('make the MP3 of a 25 s hold', 'render it', make, render),
    ratioOf('make the MP3 of a 25 s hold', 'play it', make, clipMs(hold)),
    ratioOf('ask the library again for a hold', 'make it', again, make),
  ];
}

function plainSine(lengthMs: number): Float32Array {
  return silence(lengthMs).map((_, i) => Math.sin((2 * Math.PI * 440 * i) / sampleRate));
}
