import { mkdir, writeFile } from 'node:fs/promises';
import { bodyMs, chimeMs } from '../pacing/body.ts';
import type { HoldBody, Tone, ToneCue } from '../pacing/part.ts';
import { bodyTones } from '../pacing/tones.ts';
import type { Sound } from './pcm.ts';
import { toneSound } from './tones.ts';

/** `node src/audio/picture.ts`: draws the sound of one hold and its cues, for the README. */

const hold: HoldBody = {
  form: 'hold',
  lengthMs: 25_000,
  fromMs: 0,
  level: 'guided',
  breath: true,
  strength: false,
  startChime: true,
};

const colours = {
  bell: '#c2762b',
  breathIn: '#2f7f86',
  breathOut: '#4f8aa3',
  tick: '#8a5a83',
  ink: '#33414a',
};
const colourOf: Readonly<Partial<Record<Tone, string>>> = {
  breath_in: colours.breathIn,
  breath_out: colours.breathOut,
  tick: colours.tick,
};
const size = { width: 1080, height: 330, left: 40, right: 40 };
/** Vertical places: where breath is drawn, the axis of the wave, the ruler. */
const rows = { breathHigh: 78, breathLow: 118, wave: 190, waveHalf: 52, ruler: 262 };
const widthPx = size.width - size.left - size.right;
const lengthMs = bodyMs(hold) + 2 * chimeMs;

/** Where a moment of the body lies on the page. */
function x(atMs: number): number {
  return Math.round((size.left + ((atMs + chimeMs) / lengthMs) * widthPx) * 10) / 10;
}

function text(atX: number, y: number, words: string, attributes = ''): string {
  return `<text x="${atX}" y="${y}" ${attributes}>${words}</text>`;
}

/** The loudest a cue gets: the strokes of a bell. */
const loudestBell = peak(toneSound('start', chimeMs));

function peak(sound: Sound): number {
  return sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** The outline of a cue's sound, mirrored; a root scale lets the soft breaths be seen beside the bells. */
function wave({ tone, atMs, lengthMs: toneLengthMs }: ToneCue): string {
  const sound = toneSound(tone, toneLengthMs);
  const columns = Math.max(2, Math.round((x(toneLengthMs) - x(0)) / 1.5));
  const outline = Array.from({ length: columns }, (_, i) => {
    const loudest = peak(sound.subarray((i / columns) * sound.length, ((i + 1) / columns) * sound.length));
    return {
      at: (x(atMs) + 1.5 * i).toFixed(1),
      height: 1 + rows.waveHalf * Math.sqrt(loudest / loudestBell),
    };
  });
  const upper = outline.map(({ at, height }) => `${at} ${(rows.wave - height).toFixed(1)}`);
  const lower = outline.map(({ at, height }) => `${at} ${(rows.wave + height).toFixed(1)}`).reverse();
  return `<path d="M${[...upper, ...lower].join('L')}Z" fill="${colourOf[tone] ?? colours.bell}"/>`;
}

/** A breath as the chest moves: up while breathing in, down while breathing out. */
function breath({ tone, atMs, lengthMs: breathMs }: ToneCue): string {
  const goesIn = tone === 'breath_in';
  const [from, to] = goesIn ? [rows.breathLow, rows.breathHigh] : [rows.breathHigh, rows.breathLow];
  const [start, end] = [x(atMs), x(atMs + breathMs)];
  const middle = (start + end) / 2;
  const colour = goesIn ? colours.breathIn : colours.breathOut;
  const label = `${goesIn ? 'in' : 'out'} ${breathMs / 1000} s`;
  return [
    `<path d="M${start} ${from}C${middle} ${from} ${middle} ${to} ${end} ${to}" fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round"/>`,
    text(middle, rows.breathHigh - 12, label, `text-anchor="middle" fill="${colour}"`),
  ].join('');
}

/** A line from a cue down to the ruler. */
function mark({ tone, atMs }: ToneCue): string {
  const top = rows.wave - rows.waveHalf - 8;
  const colour = colourOf[tone] ?? colours.bell;
  return `<path d="M${x(atMs)} ${top}V${rows.ruler}" stroke="${colour}" stroke-dasharray="2 3"/>`;
}

/** The names of the marks, under the ruler; the ticks share one. */
function legend(): string {
  const times = (tone: Tone) => tones.filter((cue) => cue.tone === tone).map(({ atMs }) => atMs / 1000);
  const name = (tone: Tone, words: string, at: number, anchor: string) =>
    text(
      x(at * 1000),
      rows.ruler + 42,
      `${words} ${times(tone).join(', ').replace('-', '−')}`,
      `text-anchor="${anchor}" fill="${colourOf[tone] ?? colours.bell}"`,
    );
  return [
    name('start', 'start chime', -chimeMs / 1000, 'start'),
    name('halfway', 'halfway', 12.5, 'middle'),
    name('tick', 'ticks', 24.2, 'end'),
    name('end', 'end', 25.8, 'end'),
  ].join('');
}

function ruler(): string {
  const seconds = Array.from({ length: bodyMs(hold) / 1000 + 1 }, (_, second) => second);
  const ticks = seconds.map((second) => `M${x(second * 1000)} ${rows.ruler}v${second % 5 ? 4 : 8}`).join('');
  const numbers = seconds
    .filter((second) => second % 5 === 0)
    .map((second) => text(x(second * 1000), rows.ruler + 21, `${second}`, 'text-anchor="middle"'));
  return `<path d="M${x(0)} ${rows.ruler}H${x(bodyMs(hold))}${ticks}" stroke="${colours.ink}" fill="none"/>${numbers.join('')}`;
}

const tones = bodyTones(hold);
const breaths = tones.filter(({ tone }) => tone.startsWith('breath'));
const others = tones.filter(({ tone }) => !tone.startsWith('breath'));

const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="Waveform of one 25 second hold with its cues" font-family="system-ui, sans-serif" font-size="13" fill="${colours.ink}">
<rect width="${size.width}" height="${size.height}" rx="10" fill="#fbfaf7"/>
${text(size.left, 34, 'One 25-second hold, drawn from its sound: every cue at its exact sample', 'font-size="17" font-weight="600"')}
<rect x="${x(0)}" y="${rows.wave - rows.waveHalf - 8}" width="${(x(bodyMs(hold)) - x(0)).toFixed(1)}" height="${rows.ruler - rows.wave + rows.waveHalf + 8}" fill="#eef1ee"/>
${breaths.map(breath).join('\n')}
${others.map(mark).join('\n')}
${[...breaths, ...others].map(wave).join('\n')}
${ruler()}
${legend()}
</svg>
`;

await mkdir('docs', { recursive: true });
await writeFile('docs/hold-25.svg', picture);
