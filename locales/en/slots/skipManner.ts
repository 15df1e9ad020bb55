import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'SkipManner',
  values: {
    done: `
      done that, done that already, done this, done this already, already done, already done that,
      already done this, already did that, already did this, already did it, already did,
      i've done that, i've done this, i've done it, i did that, i did that already, i did this already,
      i did it already, did that already, did this already, did that, did it, finished that,
      finished this, finished it, i've finished this, i've finished that, i've finished that one,
      just did that, just did that one, i just did that, i just did it, done with this, done with that,
      i'm done with this, i'm done with that,
      i did that one, i did that one already, i did that one this morning, i did this one, i did this one already, already did that one, already done that one, already done this one,
      did this one, did that one, did it earlier, did that earlier, did this earlier, i've already done that, i've already done this, i've already done it, i've already done this one, i've done that one, i've done this one, that one is done, finished this one, finished that one, completed that, completed this one,
      did it this morning, did that this morning, did that one this morning, done it already, done it this morning, done that this morning, done that one this morning, done this one today, i've done that today, i've done it today, i've done this today, i've done that one today, i've already done that one, i've already done it today, i already did this one, i already did that one, i already did it, i already did that, i did it this morning, i did that this morning, i did this this morning, i did this one earlier, i did that one earlier, i did it earlier, i just did this one, i just did that one, i've just done that, i've just done this, i've just done it, i've just done that one, we did that one, we did that already, we've done that, we've done this one, we've done that one, we've done that already, we already did that, we already did this, we already did this one, we just did that, we just did that one, i finished that one, i finished that one already, i finished this one, i've finished it, i've finished this one, been there done that, that's done already, that one's done, this one's done, already finished, already finished this, already finished that one,
      i've done that one this morning, already did that this morning`,
    never_again: `
      no more, never again, never do, don't ever do, stop giving me, never give me, don't give me,
      i never want to do, i don't want any more, i hate, no more of,
      not another, no further, never show me, never ask me to do, stop doing, i never want, i'm sick of, i don't want to do any more, i refuse to do, i'm not doing any more, don't want any more, don't include, exclude, enough, ditch, ban, let's not do any more,
      for good, for good please, don't ever give me, i hate it, permanently, from now on, for all time,
      not ever, not any more`,
  },
} satisfies SlotVocabulary;
