import { canvas } from '../../picture/space.ts';
import { live } from './live.ts';

/** A place on the screen, in percent of its width and height. */
type Box = readonly [left: number, top: number, width: number, height: number];

interface Layout {
  readonly picture: Box;
  readonly boxes: Readonly<Record<'facts' | 'caption' | 'controls' | 'words' | 'alone', Box>>;
  readonly align: 'left' | 'center';
  /** Letters of controls, of few to most words, of a call and beside it, as shares of the shorter edge. */
  readonly sizes: Readonly<
    Record<'button' | 'few' | 'some' | 'many' | 'most' | 'call' | 'longCall' | 'beside', number>
  >;
}

/** Words have the same room on every screen that is not round. */
const wordSizes = {
  few: 0.1,
  some: 0.085,
  many: 0.064,
  most: 0.055,
  call: 0.088,
  longCall: 0.075,
  beside: 0.055,
};

/** A wide screen: the picture on the left, what it is and how long on the right. */
const wide: Layout = {
  picture: [4, 5, 55, 64],
  boxes: {
    facts: [62, 5, 35, 64],
    caption: [4, 71, 92, 12],
    controls: [4, 84, 92, 13],
    words: [8, 6, 84, 74],
    alone: [8, 7, 84, 86],
  },
  align: 'left',
  sizes: { button: 0.046, ...wordSizes },
};

const tall: Layout = {
  picture: [5, 4, 90, 40],
  boxes: {
    facts: [7, 46, 86, 27],
    caption: [7, 74, 86, 11],
    controls: [3, 88, 94, 8],
    words: [8, 6, 84, 78],
    alone: [8, 6, 84, 88],
  },
  align: 'center',
  sizes: { button: 0.036, ...wordSizes },
};

/** A round screen: everything in the middle, away from the rim; words that are heard are not written too. */
const round: Layout = {
  picture: [22, 7, 56, 38],
  boxes: {
    facts: [13, 46, 74, 31],
    caption: [0, 0, 0, 0],
    controls: [12, 78, 76, 12],
    words: [15, 14, 70, 62],
    alone: [14, 15, 72, 70],
  },
  align: 'center',
  sizes: {
    button: 0.042,
    few: 0.09,
    some: 0.07,
    many: 0.05,
    most: 0.042,
    call: 0.052,
    longCall: 0.048,
    beside: 0.036,
  },
};

/** Letter sizes as a share of the shorter edge. */
const sizes = { huge: 0.19, title: 0.072, body: 0.058, small: 0.046, gap: 0.025 } as const;

/** Colours, letter sizes and places for every shape of screen; the last that fits wins. */
export const resources = [
  {
    colors: { room: '#17323B', words: '#FBF6EC', quiet: '#B9CBC6', accent: '#FFB48C', control: '#2C5260' },
    dimensions: lettersOf(sizes),
  },
  placesOf(wide),
  { when: live('viewport.height > viewport.width'), ...placesOf(tall) },
  { when: live("viewport.shape == 'round'"), ...placesOf(round) },
];

function lettersOf(shares: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  const letters = Object.entries(shares).map(([name, share]) => [
    name,
    dp(`Math.min(viewport.width, viewport.height) * ${share}`),
  ]);
  return Object.fromEntries(letters);
}

function placesOf({ picture, boxes, align, sizes: shares }: Layout) {
  const places = Object.entries(boxes).flatMap(([name, [left, top, width, height]]) => [
    [`${name}Left`, `${left}%`],
    [`${name}Top`, `${top}%`],
    [`${name}Width`, `${width}%`],
    [`${name}Height`, `${height}%`],
  ]);
  return {
    dimensions: { ...Object.fromEntries(places), ...pictureOf(picture), ...lettersOf(shares) },
    strings: { align },
  };
}

/** The largest box of a drawing's own shape in the middle of its place. */
function pictureOf([left, top, width, height]: Box): Readonly<Record<string, string>> {
  const shape = canvas.width / canvas.height;
  const fit = `Math.min(viewport.width * ${width / 100}, viewport.height * ${(height / 100) * shape})`;
  return {
    pictureLeft: dp(`viewport.width * ${(left + width / 2) / 100} - ${fit} / 2`),
    pictureTop: `${top}%`,
    pictureWidth: dp(fit),
    pictureHeight: dp(`${fit} / ${shape}`),
  };
}

/** A length the device works out, in its own pixels. */
function dp(expression: string): string {
  return `${live(expression)}dp`;
}
