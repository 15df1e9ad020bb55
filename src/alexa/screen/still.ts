import { poseAvg } from '../../picture/avg.ts';
import type { ExerciseId, Side } from '../../routine/step.ts';
import type { Speaker } from '../../speech/speaker.ts';
import { type Component, page, placed, type RenderScreen, text } from './apl.ts';
import { type Control, controlRow } from './controls.ts';
import { live } from './live.ts';

/** A page that stands still while it is spoken. */
export interface StillPage {
  readonly words: string;
  /** Whom to call at once, in the largest words of the page, and what is said before it. */
  readonly call?: { readonly before: string; readonly calls: readonly string[] };
  readonly controls: readonly Control[];
  /** The pose it is about, where it is about one. */
  readonly pose?: { readonly exercise: ExerciseId; readonly side: Side | undefined };
  readonly staysMs: number;
}

/** The spoken words, as large as they fit, with a picture beside them or alone. */
export function stillPage(it: StillPage, speaker: Speaker, token: string): RenderScreen {
  const controls =
    it.controls.length > 0
      ? [
          controlRow(
            it.controls.map((control) => ({ control })),
            speaker,
            token,
          ),
        ]
      : [];
  return page({
    token,
    staysMs: it.staysMs,
    data: { words: it.words, ...it.call },
    graphics: it.pose ? { pose: poseAvg(it.pose.exercise, it.pose.side) } : {},
    items: [...(it.pose ? withPose(it.words) : [wordsAlone(it, controls.length > 0)]), ...controls],
  });
}

/** Beside a picture there is about a third of the room. */
const besidePicture = 3;

function withPose(words: string): Component[] {
  return [
    placed('picture', { type: 'VectorGraphic', source: 'pose', scale: 'best-fit', align: 'center' }),
    placed('facts', scrolling(sizeOf(words, besidePicture))),
  ];
}

function wordsAlone({ words, call }: StillPage, above: boolean): Component {
  return placed(above ? 'words' : 'alone', call ? theCall(words, call) : scrolling(sizeOf(words), centred));
}

const centred = { textAlign: 'center' };

/** What to do in the largest letters, and the rest in the smallest: all of it is seen without scrolling. */
function theCall(words: string, { before, calls }: NonNullable<StillPage['call']>): Component {
  const size = calls.join(' ').length > longCall ? 'longCall' : 'call';
  const line = (name: string, letters: string, more: Component = {}) =>
    text(live(`coach.${name}`), letters, { id: name, width: '100%', ...centred, ...more });
  return scrolled([
    ...(before ? [line('before', 'beside')] : []),
    ...calls.map((_, i) => line(`calls[${i}]`, size, { fontWeight: 700, ...apart })),
    ...(words ? [line('words', 'beside', apart)] : []),
  ]);
}

const apart = { paddingTop: '@gap' };

/** Two calls, or one with the numbers of two countries, are longer, in letters. */
const longCall = 64;

/** Long words can be scrolled; nothing on a still page moves by itself. */
function scrolling(size: string, more: Component = {}): Component {
  return scrolled([text(live('coach.words'), size, { id: 'words', width: '100%', ...more })]);
}

function scrolled(items: readonly Component[]): Component {
  return {
    type: 'ScrollView',
    item: { type: 'Container', width: '100%', minHeight: '100%', justifyContent: 'center', items },
  };
}

/** The largest letters that leave room for so many words. @param narrow how many times less room there is. */
function sizeOf(words: string, narrow = 1): string {
  const characters = words.length * narrow;
  const [size] = mostCharacters.find(([, most]) => characters <= most) ?? ['most'];
  return size;
}

const mostCharacters = [
  ['few', 80],
  ['some', 170],
  ['many', 380],
] as const;
