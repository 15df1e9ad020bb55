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
      more than twenty five seconds, longer than twenty five seconds, not long enough for me`,
    shorter: `
      shorter, hold shorter, shorter hold, shorter holds, a shorter hold, for less time, less time,
      too long, not so long, not as long, so long, that long, this long, shorten, shorten it,
      shorten the hold, shorten the holds, less long, fewer seconds, less seconds, a shorter time,
      reduce the hold, reduce the holds, cut the hold, decrease the hold, cut it short, briefer,
      release early, let go early, not that long, so much time, shorter time,
      make it shorter, make this shorter, make it a bit shorter, a bit shorter, a little shorter, much shorter, that's too long, it's too long, this is too long, i want shorter, shorter on this one,
      twenty seconds, for twenty seconds, twenty second holds, twenty second hold, ten seconds, for ten seconds,
      ten second holds, fifteen seconds, for fifteen seconds, fifteen second holds, five seconds, for five seconds,
      for less, any longer, any longer than this, much longer than this, too long for me`,
  },
} satisfies SlotVocabulary;
