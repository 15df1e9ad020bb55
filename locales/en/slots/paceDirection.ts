import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'PaceDirection',
  values: {
    slower: `
      slower, slow down, slow it down, slow it down a bit, slow things down, slow down a bit,
      more slowly, slowly, slow, slow slow, too fast, so fast, too quick, too quickly, too rushed,
      too speedy, so quickly, less fast, less quickly, not so fast, not as fast, slower pace, go slower,
      at a slower pace, keep up, keep up with you, follow that fast, ease up on the pace,
      take your time, take it slow, take it slowly, slacken, more time between, more time to set up,
      more time between exercises, don't rush, stop rushing, rushing me, rushing, decrease the speed,
      reduce the speed,
      make it slower, that's too fast, it's too fast, this is too fast, that was too fast, you're too fast, i need it slower,
      more time to get into position, more time to move, more time to get ready, more time to get there, time to catch up,
      a slower pace, slow the pace, slow your roll, slow the count, too fast for me, too quick for me, so fast for me, chill out a bit,
      give me more time, give me more time to move, hard to keep up, kindly go slow, slowly slowly, at a gentler pace, less hurried, racing`,
    faster: `
      faster, speed up, speed it up, speed things up, speed up a bit, quicker, quickly, more quickly,
      too slow, too slowly, so slow, hurry up, hurry, hurry it up, pick up the pace, quicken,
      quicken the pace, faster pace, go faster, at a faster pace, increase the speed, increase the pace,
      less time between, less waiting, don't dawdle, come on faster, get a move on, move it along,
      less slow, not so slow, dragging,
      make it faster, that's too slow, it's too slow, this is too slow, you're too slow,
      a faster pace, too slow for me, get on with it, chop chop, move along, pick it up, pick up the speed, quicken up,
      a bit of speed, less time to get ready, less hanging around, come on hurry up, let's speed up, let's hurry, taking too long between exercises`,
  },
} satisfies SlotVocabulary;
