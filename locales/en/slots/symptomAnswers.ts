import type { SlotVocabulary } from '../../phrasing.ts';

/**
 * Answers to a safety question that are neither yes nor no. They go the same way as symptoms, because
 * what they mean depends on the question: to a safety question a hedge is never a no.
 */
export default {
  type: 'Symptom',
  values: {
    unsure: `
      i don't know, i'm not sure, not sure, maybe, possibly, perhaps, could be, might be, it might, it could be,
      a bit, a little, a little bit, sort of, kind of, sometimes, occasionally, hard to say, i can't tell,
      not certain, i'm not certain, don't know, dunno, no idea, i have no idea, i couldn't say, it depends,
      yes and no, i'm not sure i'd say no, not sure what you mean, i can't remember, only a bit, only a little,
      i suppose it might, on and off, now and then, who knows,
      not entirely, not exactly, not completely, not quite sure, more or less, in a way, kind of yes`,
    hedged_no: `
      not really, no not really, nah not really, not really no, i can't say i do, i couldn't say yes,
      probably not, i wouldn't say so, i don't think it is, not really hard, not that hard, not too hard,
      not very hard, not particularly, not especially`,
    both_sides: `
      both, both of them, both sides, both legs, both feet, in both, the other one too, the other leg too,
      the other side too, the other foot too, left and right, right and left, one and the other, it's both`,
    one_side: `
      only one, just one, just the one, only the one, only one leg, just one leg, only the left, just the left,
      only the right, just the right, only my left, only my right, one side, one side only, one leg`,
    listed_sign: `
      the first one, the second one, the third one, the fourth one, the first, the second, the third,
      the leg one, the bladder one, the bowel one, the numbness one, the fever one, the weight one,
      the fall one, the crash one, the pain one, the groin one, the one about my leg, the one about the fall,
      the one about the bladder, the one about fever, the one about weight, the one about pain`,
  },
} satisfies SlotVocabulary;
