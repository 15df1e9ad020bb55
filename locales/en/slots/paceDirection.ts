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
      give me more time, give me more time to move, hard to keep up, kindly go slow, slowly slowly, at a gentler pace, less hurried, racing,
      a touch slower, a tad slower, a wee bit slower, bit slower, little slow, little slower, little bit slow, little bit slower, make it little slow, do slowly, do it slowly, go slow, go slowly, go a bit slow, slow the whole thing down, slow down a touch, slow down a tad, slow down a little, slow down mate, slow down would you, easy does it, easy tiger, not that fast, not so quickly, less rushed, less rushing, no rush, no need to rush, don't hurry, don't go so fast, stop hurrying me, hurrying me, hurrying, rushed, feel rushed, feeling rushed, whoa, whoa there, steady on, steady, hang on you're going too fast, struggling to keep up, can't keep up, having trouble keeping up, lost me, you lost me, going too fast for me, longer gaps, longer breaks between, more rest between, more rest, longer rests, more time between moves, extra time to get set, extra time between, time to get down, time to change position, time to move, time to switch, longer to get into position, longer to set up`,
    faster: `
      faster, speed up, speed it up, speed things up, speed up a bit, quicker, quickly, more quickly,
      too slow, too slowly, so slow, hurry up, hurry, hurry it up, pick up the pace, quicken,
      quicken the pace, faster pace, go faster, at a faster pace, increase the speed, increase the pace,
      less time between, less waiting, don't dawdle, come on faster, get a move on, move it along,
      less slow, not so slow, dragging,
      make it faster, that's too slow, it's too slow, this is too slow, you're too slow,
      a faster pace, too slow for me, chop chop, move along, pick it up, pick up the speed, quicken up,
      a bit of speed, less time to get ready, less hanging around, come on hurry up, let's speed up, let's hurry, taking too long between exercises,
      a touch faster, a tad faster, bit faster, bit quicker, little faster, little fast, go fast, go quick, go quicker please, do it fast, do it quicker, quick quick, quick, fast, step on it, hurry things along, hurry along, move faster, get moving, get a wriggle on, snappier, a bit snappier, make it snappy, brisk, more brisk, brisker, this drags, so slow today, boring slow, slow for me, way too slow, shorter gaps, shorter rests, shorter breaks between, less rest, less rest between, less waiting around, i don't need that much time, i don't need so much time, don't need so long to set up, cut the waiting, cut the pauses, skip the waiting, tempo up, up the tempo, up the pace, increase the tempo, accelerate, zippier`,
  },
} satisfies SlotVocabulary;
