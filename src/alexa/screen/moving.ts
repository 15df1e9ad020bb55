import type { Part } from '../../pacing/part.ts';
import { totalMs } from '../../pacing/timeline.ts';
import { type Avg, poseAvg } from '../../picture/avg.ts';
import type { Speaker } from '../../speech/speaker.ts';
import { type Component, page, placed, type RenderScreen, shownWhile, text } from './apl.ts';
import { controlRow, type ShownControl } from './controls.ts';
import { live, unlessRound } from './live.ts';
import { type Caption, captionsOf, type Moment, momentsOf } from './schedule.ts';

/**
 * The page of a response with timed movement. It follows the plan of the sound by the clock alone: nothing
 * on it starts, stops or delays anything that is heard.
 * @param asks what the closing question is about: a safety question leaves nothing to touch by mistake.
 */
export function movingPage(
  parts: readonly Part[],
  speaker: Speaker,
  token: string,
  asks: 'gate' | 'closing',
): RenderScreen {
  const moments = momentsOf(parts, speaker);
  const endMs = moments.at(-1)?.untilMs ?? 0;
  const graphics = Object.fromEntries(moments.flatMap(drawings));
  const captions = captionsOf(parts, speaker);
  return page({
    token,
    ticks: true,
    staysMs: totalMs(parts, speaker.spokenMs),
    graphics,
    data: {
      moments: moments.map(forPage),
      captions: captions.filter(({ fromMs }) => fromMs < endMs),
      closing: captions.filter(({ fromMs }) => fromMs >= endMs).map(untilTheNext),
      getReady: speaker.say({ key: 'screen.getReady' }),
    },
    items: [
      { type: 'Container', ...whole, data: live('coach.moments'), item: momentPanel },
      { type: 'Container', ...whole, data: live('coach.captions'), item: captionLine },
      { type: 'Container', ...whole, data: live('coach.closing'), item: closingWords },
      controlRow(controlsOf(asks, Math.round(endMs)), speaker, token),
    ],
  });
}

function controlsOf(asks: 'gate' | 'closing', endMs: number): ShownControl[] {
  const before = `nowMs < ${endMs}`;
  const after = `nowMs >= ${endMs}`;
  return asks === 'closing'
    ? [
        { control: 'pause', when: before },
        { control: 'next', when: before },
        { control: 'repeat', when: before },
        hurts,
      ]
    : [
        { control: 'ready', when: after },
        { control: 'pause', when: before },
        { control: 'next' },
        { control: 'repeat' },
        hurts,
      ];
}

const hurts: ShownControl = { control: 'hurts' };
const whole = { position: 'absolute', width: '100%', height: '100%' } as const;

/** The drawings a moment needs, by name: both halves where it alternates. */
function drawings({ exercise, side, cycleMs }: Moment): [string, Avg][] {
  const first: [string, Avg] = [drawingName(exercise, side, 'first'), poseAvg(exercise, side, 'first')];
  if (cycleMs === 0) return [first];
  return [first, [drawingName(exercise, side, 'second'), poseAvg(exercise, side, 'second')]];
}

function drawingName(exercise: Moment['exercise'], side: Moment['side'], phase: 'first' | 'second'): string {
  return [exercise, side, phase].filter(Boolean).join('-');
}

function forPage(moment: Moment) {
  const { exercise, side, cycleMs } = moment;
  const first = drawingName(exercise, side, 'first');
  return { ...moment, first, second: cycleMs > 0 ? drawingName(exercise, side, 'second') : first };
}

/** Once no picture is left, words stay until others follow, and the last for good: it is the question. */
function untilTheNext(caption: Caption, i: number, all: readonly Caption[]) {
  return { ...caption, untilMs: all[i + 1]?.fromMs ?? forGoodMs };
}

/** Longer than any response. */
const forGoodMs = 3_600_000;

const inBody = 'nowMs >= data.bodyAtMs && nowMs < data.bodyUntilMs';
const secondHalf = `${inBody} && data.cycleMs > 0 && (nowMs - data.cycleAtMs) % data.cycleMs >= data.firstMs`;

const momentPanel: Component = {
  type: 'Container',
  ...whole,
  ...shownWhile('nowMs >= data.fromMs && nowMs < data.untilMs'),
  items: [
    placed('picture', picture('data.first', `${secondHalf} ? 0 : 1`)),
    placed('picture', picture('data.second', `${secondHalf} ? 1 : 0`)),
    placed('facts', {
      type: 'Container',
      justifyContent: 'center',
      items: [
        text(live('data.title'), 'title', {
          fontWeight: '700',
          width: '100%',
          ...shownWhile(`viewport.shape != 'round' || !(${inBody})`),
        }),
        text(live('data.label'), 'body', {
          color: '@accent',
          width: '100%',
          ...shownWhile("data.label != ''"),
        }),
        text(live(`${inBody} ? Math.ceil((data.bodyUntilMs - nowMs) / 1000) : ''`), 'huge', {
          id: 'countdown',
          fontWeight: '300',
          width: '100%',
          ...shownWhile(inBody),
        }),
        text(live('coach.getReady'), 'title', {
          fontWeight: '300',
          width: '100%',
          ...shownWhile('nowMs < data.bodyAtMs'),
        }),
        text(live('data.next'), 'small', { color: '@quiet', width: '100%', maxLines: 2, when: unlessRound }),
      ],
    }),
  ],
};

function picture(source: string, opacity: string): Component {
  return {
    type: 'VectorGraphic',
    source: live(source),
    opacity: live(opacity),
    scale: 'best-fit',
    align: 'center',
  };
}

const captionLine: Component = placed('caption', {
  ...text(live('data.text'), 'small', { color: '@quiet', textAlign: 'center', textAlignVertical: 'center' }),
  maxLines: 2,
  when: unlessRound,
  ...shownWhile('nowMs >= data.fromMs && nowMs < data.untilMs'),
});

/** What is said when every body is over, as large as on a page of its own. */
const closingWords: Component = placed('words', {
  ...text(live('data.text'), 'some', { textAlign: 'center', textAlignVertical: 'center' }),
  ...shownWhile('nowMs >= data.fromMs && nowMs < data.untilMs'),
});
