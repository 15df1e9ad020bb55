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
      i'm done with this, i'm done with that, done the,
      i did that one, i did that one already, i did that one this morning, i did this one, i did this one already, already did that one, already done that one, already done this one,
      did this one, did that one, did it earlier, did that earlier, did this earlier, i've already done that, i've already done this, i've already done it, i've already done this one, i've done that one, i've done this one, that one is done, finished this one, finished that one, completed that, completed this one`,
    never_again: `
      no more, never again, never do, don't ever do, stop giving me, never give me, don't give me,
      i never want to do, i don't want any more, i hate, no more of`,
  },
} satisfies SlotVocabulary;
