import fc from 'fast-check';
import type { Body } from '../../../src/pacing/part.ts';
import type { HeardTurn } from '../../../src/simulator/device/turn.ts';
import { anyBody, anyWords, clipUrl } from '../bodies.ts';
import { deviceFor, fakeSkill, plays } from '../fake-skill.ts';

const speech = (content: string, id: string) => ({ type: 'Speech', id, contentType: 'PlainText', content });

/** A step as the skill tells it: a call, time to settle, a body with words over it, the way out. */
function stepOf(body: Body, call: string, over: string): object[] {
  const about = 'cat_cow/right';
  const quiet = { type: 'Silence', id: `silence/settle//${about}`, duration: 4000 };
  const words = { type: 'Sequencer', items: [{ type: 'Silence', duration: 2000 }, speech(over, '')] };
  const spine = { type: 'Audio', source: clipUrl(body) };
  return [
    speech(call, `voice/call/call/${about}`),
    quiet,
    { type: 'Mixer', id: `span/${body.form}//${about}`, items: [spine, words] },
    speech(`${call}. Ready?`, `voice/question/ask/${about}`),
  ];
}

const anyStep = fc.tuple(anyBody, anyWords, anyWords).map((step) => stepOf(...step));

/** The items of an answer of one to three steps. */
export const anySteps = fc.array(anyStep, { minLength: 1, maxLength: 3 }).map((steps) => steps.flat());

/** What a device makes of them, asked in the end. */
export async function turnOf(items: readonly object[]): Promise<HeardTurn> {
  const device = deviceFor(fakeSkill(plays(items, { reprompt: 'Ready now?' })));
  return device.open();
}
