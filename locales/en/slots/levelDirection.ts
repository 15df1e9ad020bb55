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
      a bit easier, a little easier, much easier, a bit much,
      down a notch, take it down a notch, bring it down a notch, knock it down a notch, take it down, ease off, ease up,
      less strain, easier on me, easier on my knees, easier on my wrists, easier on my back, hard going, a bit hard going, tough going, tricky, too tricky, killing my arms,
      the easy version, an easy version, easy option, easy mode, the easier one, the gentle one, the simple one, beginner level, low impact, less of a stretch, not as hard, more gentle,
      exhausting, too exhausting, tiring, too tiring, wobbly, too wobbly, more manageable, doable, more doable, beyond me, over my head, impossible, a softer option, easier please`,
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
      a bit harder, a little harder, much harder,
      turn it up a notch, turn up the difficulty, bump it up, bump it up a notch, take it further, step it up a level, go up a level, more of a workout,
      make it more difficult, make it more challenging, make it tougher, more resistance, a real challenge, not doing anything for me, a breeze, nothing, piece of cake,
      the hard version, the harder one, hard version, difficult version, expert version, expert, hardcore, stretch me more, more effort, too easy for me, not difficult, not challenging, not hard, stronger, push it, push it further`,
  },
} satisfies SlotVocabulary;
