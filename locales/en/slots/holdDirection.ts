import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'HoldDirection',
  values: {
    longer: `
      longer, hold longer, hold it longer, longer hold, longer holds, for longer, a longer hold,
      more time, extra time, too short, not long enough, more seconds, extra seconds, longer than that,
      keep me there longer, extend the hold, extend it, extend the holds, lengthen the hold,
      increase the hold, deeper holds, hold time up, add time, add more time, longer stretch holds,
      stay longer, a few more seconds, ten more seconds, five more seconds,
      make it longer, make this longer, make it a bit longer, a bit longer, a little longer, much longer, that's too short, it's too short, this is too short, i want longer, longer on this one,
      thirty seconds, for thirty seconds, thirty second holds, thirty second hold, half a minute, for half a minute,
      forty seconds, for forty seconds, forty five seconds, sixty seconds, a minute, for a minute, a full minute,
      more than twenty five seconds, longer than twenty five seconds, not long enough for me,
      a longer time, longer time, more time in each one, more time in the stretch, more seconds please, longer stretches, stretch longer, a longer stretch on each, increase the time, increase the hold time, up the time, bump up the time, bump the hold up, a bit more time, another ten seconds, another five seconds, five more seconds, keep going longer, linger, linger longer, let me hold it longer, too brief, that was too short, was too short, that was short, the holds are too short, the hold is too short, over too soon, too soon, too quick to end, deeper stretch time, hold more, hold it more, hold for more time, hold for more, the maximum, maximum hold, the longest hold, extend them, prolong it, prolong the hold, lengthen it, lengthen them, lengthen the holds, raise the hold time,
      extend that, extend this, extend that by ten seconds, extend it by ten seconds, add ten seconds,
      add five seconds, ten seconds extra, ten seconds more, ten seconds longer, five seconds longer,
      plus ten seconds, stretch it out longer, give it longer, keep it longer, thirty instead,
      hold on longer, longer this time, the full thirty seconds,
      put the holding time up, bring the hold time up, more holding`,
    shorter: `
      shorter, hold shorter, shorter hold, shorter holds, a shorter hold, for less time, less time,
      too long, not so long, not as long, so long, that long, this long, shorten, shorten it,
      shorten the hold, shorten the holds, less long, fewer seconds, less seconds, a shorter time,
      reduce the hold, reduce the holds, cut the hold, decrease the hold, cut it short, briefer,
      release early, let go early, not that long, so much time, shorter time,
      make it shorter, make this shorter, make it a bit shorter, a bit shorter, a little shorter, much shorter, that's too long, it's too long, this is too long, i want shorter, shorter on this one,
      twenty seconds, for twenty seconds, twenty second holds, twenty second hold, ten seconds, for ten seconds,
      ten second holds, fifteen seconds, for fifteen seconds, fifteen second holds, five seconds, for five seconds,
      for less, any longer, any longer than this, much longer than this, too long for me,
      a shorter hold please, less time in each one, less time in the stretch, fewer seconds please, decrease the time, decrease the hold time, reduce the time, reduce the hold time, lower the hold time, cut the time, cut it down, cut down the hold, cut them short, bring down the hold, trim the hold, that was too long, was too long, that was long, the holds are too long, the hold is too long, such a long time, such long holds, drags on, go on too long, going on too long, takes too long, too many seconds, thirty seconds is too long, thirty is too long, twenty five seconds is too long, twenty seconds is plenty, twenty seconds is enough, ten seconds is enough, ten is enough, twenty is enough, half the time, the minimum, minimum hold, the shortest hold, not so many seconds, less of a hold, quicker holds, brief holds, this long a hold, let me out sooner, release sooner, finish sooner, not hold so long, not hold it so long, not hold it as long, shorten them, shorten the time, smaller holds,
      just fifteen seconds, just ten seconds, only ten seconds, only fifteen seconds, only twenty seconds,
      take ten seconds off, take five seconds off, ten seconds less, five seconds less,
      knock ten seconds off, knock a few seconds off, minus five seconds, twenty instead,
      cut the holding time down, cut the hold time down, bring the hold time down, cut the holds down, less holding, cut the holding time`,
  },
} satisfies SlotVocabulary;
