import type { Speaker } from '../../speech/speaker.ts';
import { type Component, placed, shownWhile } from './apl.ts';
import { unlessRound } from './live.ts';

/** What can be touched. Each sends its own name and the token of the page it stood on. */
export const controls = ['ready', 'pause', 'resume', 'next', 'repeat', 'yes', 'no', 'hurts'] as const;
export type Control = (typeof controls)[number];

/** A control on a page. */
export interface ShownControl {
  readonly control: Control;
  /** A condition in the page's own language; absent: always. */
  readonly when?: string;
}

/** A small round screen has room for what matters: going on, and saying that something hurts. */
const roundKeeps: readonly Control[] = ['ready', 'resume', 'pause', 'yes', 'no', 'hurts'];

/** A row of controls along the lower edge. */
export function controlRow(shown: readonly ShownControl[], speaker: Speaker, token: string): Component {
  return placed('controls', {
    type: 'Container',
    direction: 'row',
    justifyContent: 'center',
    alignItems: 'center',
    items: shown.map((one) => button(one, speaker, token)),
  });
}

function button({ control, when }: ShownControl, speaker: Speaker, token: string): Component {
  const label = speaker.say({ key: `screen.controls.${control}` });
  return {
    type: 'TouchWrapper',
    id: control,
    ...(roundKeeps.includes(control) ? {} : { when: unlessRound }),
    ...(when ? shownWhile(when) : {}),
    height: '100%',
    paddingLeft: '1vw',
    paddingRight: '1vw',
    accessibilityLabel: label,
    role: 'button',
    onPress: [{ type: 'SendEvent', arguments: [control, token] }],
    item: {
      type: 'Frame',
      height: '100%',
      backgroundColor: '@control',
      borderRadius: '100dp',
      item: {
        type: 'Text',
        text: label,
        height: '100%',
        fontSize: '@button',
        color: control === 'hurts' ? '@accent' : '@words',
        paddingLeft: '2.2vw',
        paddingRight: '2.2vw',
        textAlign: 'center',
        textAlignVertical: 'center',
        maxLines: 1,
      },
    },
  };
}
