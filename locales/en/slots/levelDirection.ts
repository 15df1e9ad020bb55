import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'LevelDirection',
  values: {
    easier: `
      easier, easy, make it easier, easier version, easier one, easier way, too hard, too difficult,
      too tough, too much, too much for me, too challenging, too intense, too advanced, too strenuous,
      so hard, hard, difficult, tough, really hard, gentler, gentle, gentle version, simpler, simple,
      softer, lighter, milder, less hard, less difficult, less intense, less challenging, not so hard,
      easy on me, go easy, go easy on me, go easier, take it easy, tone it down, dial it down,
      turn it down, down a level, step down, a level down, lower the difficulty, lower level, beginner,
      beginner's, beginner version, modified, modification, adapted, kinder, less demanding, easiest,
      struggle, struggling, i'm struggling with this, i'm struggling with this one,
      i can't do this one, i can't do this, i can't manage this, i can't manage this one, i can't do it,
      i can't do that one, can't do this one, cannot manage,
      a bit easier, a little easier, much easier, a bit much`,
    harder: `
      harder, hard mode, make it harder, harder version, harder one, harder way, too easy, too simple,
      too gentle, so easy, more difficult, more challenging, more intense, more advanced,
      more of a challenge, more challenge, a challenge, tougher, tougher version, challenge me, push me,
      push me harder, step it up, step up, kick it up, kick it up a notch, up a notch,
      take it up a notch, level up, up a level, a level up, next level, raise the difficulty,
      higher level, not hard enough, not challenging enough, not difficult enough, advanced,
      advanced version, deeper version, stronger version, hardest, crank it up, turn it up,
      more difficulty, less easy, increase the difficulty, i can do more, i can do more than this,
      make me work, make me work harder,
      a bit harder, a little harder, much harder`,
  },
} satisfies SlotVocabulary;
