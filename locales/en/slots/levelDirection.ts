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
      exhausting, too exhausting, tiring, too tiring, wobbly, too wobbly, more manageable, doable, more doable, beyond me, over my head, impossible, a softer option, easier please,
      tone this down, tone that down, dumb it down, water it down, lighten it, lighten it up, lighten up, let up a bit, make this one easier, make it gentler, make it simpler, a simpler version, a simpler one, a gentler version, a gentler one, an easier one, an easier way, an easier option, an alternative, alternative, another way, another way to do this, another version, different version, a different way, a variation, a regression, regression, scaled down, for beginners, beginner one, for old people, for seniors, more comfortable, uncomfortable, not comfortable, hard on my knees, hard on my wrists, hard for me, hard for me today, bit hard, bit too hard, bit tough, bit difficult, a struggle, struggling a bit, really struggling, having a hard time, having trouble, finding it hard, finding this hard, hard work, heavy going, heavy, demanding, too demanding, strenuous, knackering, i can't do this one properly, can't do this, can't do it, not strong enough, not able to do this one, not flexible enough, cannot do this, beyond my ability, out of my league, a support, use a cushion, use a wall, support`,
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
      make it more difficult, make it more challenging, make it tougher, more resistance, a real challenge, not doing anything for me, a breeze, piece of cake,
      the hard version, the harder one, hard version, difficult version, expert version, expert, hardcore, stretch me more, more effort, too easy for me, not difficult, not challenging, not hard, stronger, push it, push it further,
      make this one harder, make that harder, a tougher version, a tougher one, a harder one, a harder way, a harder option, a more advanced version, a more difficult one, a progression, progression, more challenge please, more of a stretch, heaps harder, way harder, much more difficult, spice it up, make it spicy, ramp it up, ramp up, amp it up, dial it up, raise the bar, raise the level, next level up, bring it on harder, a bit of a challenge, bit too easy, bit easy, not enough, not enough for me, not tough enough, not much of a challenge, no challenge, simple for me, boring, too boring, child's play, i want to work harder, work harder, try harder, i can handle more, i can take more, give me more difficulty, more reps, more weight, push myself, push harder, make me sweat, deeper`,
  },
} satisfies SlotVocabulary;
