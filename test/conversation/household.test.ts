import { describe } from 'vitest';
import { atTheGate, kneeling, onTheBack } from './states.ts';
import { at, during, expect, expectKept, later, open, resume, say, story } from './story.ts';

const knee = 'knee_to_chest';
const rightOut = 'movements.knee_to_chest.neutral.right';

describe('Other people in the room', () => {
  story('she says it is her husband', [
    resume(atTheGate),
    say("my husband can't feel his legs"),
    expect({
      tier: 'emergency',
      ending: 'end',
      said: ['safety.emergency.other.action', 'safety.emergency.other.limit', 'safety.emergency.other.again'],
      moves: false,
    }),
    expectKept({ hasNot: /restartCheck/ }),
    later('1d'),
    open(),
    expect({ notSaid: ['questions.seen*', 'questions.check_up*'] }),
  ]);
  story('his wife has a fever', [
    resume(atTheGate),
    say('my wife has a fever and her back hurts'),
    expect({ tier: 'urgent', said: ['safety.urgent.other.action'], moves: false, ending: 'end' }),
    expectKept({ hasNot: /restartCheck/ }),
  ]);
  story('a child: adult advice, no routine, nothing kept', [
    resume(atTheGate),
    say("my daughter's leg is numb"),
    expect({ tier: 'consult', said: ['safety.consult.other.action'], ending: 'end', moves: false }),
    expectKept({ hasNot: /restartCheck/ }),
  ]);
  story('somebody else while she is in a pose: out of it her own way', [
    resume(onTheBack),
    during(knee, 'right', 9, "my husband can't feel his legs"),
    expect({ said: [rightOut, 'safety.emergency.other.action'], moves: false }),
  ]);
});

describe('One household, two devices', () => {
  story('begun in the living room, taken up in the bedroom', [
    resume(kneeling),
    say('stop'),
    at('the bedroom'),
    later('10m'),
    open(),
    expect({ said: ['welcome.stopped.earlier', 'questions.offer.resume.ask'] }),
    say('yes'),
    say('ready'),
    expect({ moves: true }),
  ]);
  story('a sign in one room keeps the other from coaching', [
    resume(onTheBack),
    at('the bedroom'),
    open(),
    say('no'),
    say('I just lost control of my bladder'),
    expect({ tier: 'emergency' }),
    at('the kitchen'),
    open(),
    expect({ phase: 'seen', moves: false }),
  ]);
  story(
    'a speaker without audio documents gets the same holds in speech',
    [
      open(),
      say('no'),
      say('no'),
      say('ready'),
      say('open easy back coach'),
      say('yes'),
      say('ready'),
      expect({ moves: true }),
    ],
    { profile: 'without-apla' },
  );
});
