import type { RoutineId } from '../../../src/routine/catalogue.ts';
import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'Routine',
  values: {
    five: `
      just stretches, (only|just the) (stretches|stretching), stretches only, the stretches, stretching,
      stretches, stretch only, the five, five minute one, the five minute one, the five minute stretch,
      five minute routine,
      (quick|short|basic|simple|gentle|easy|little|normal|usual|regular|standard|default|daily|morning|evening) (stretch|stretches|one|routine|session),
      the usual, my usual, the quick version, the short version, quick, short, a quick one, basic,
      no strength, without strength, without the strength, loosen up, back stretches,
      lower back stretches, lower back stretch, back stretch,
      just stretches today, stretches today, a quick five, quick five, stretching routine, stretching session, stretch routine, stretch session, light stretches, light stretching, some light stretching, a light stretch, a gentle stretch, a quick stretch, a short stretch, a little stretch, the shortest, shortest one, shortest routine, the short one, the quick one, only the stretching, stretching part, nothing strenuous, no exercises just stretches, no strength today`,
    longer: `
      longer stretch, longer stretches, long stretch, long stretches, long stretching session,
      longer stretching, the longer one, extended stretch, extended stretches, deep stretch,
      deeper stretch, deep stretches, more stretching, extra stretching, the long stretch,
      only stretches but longer, slow stretch, longer routine, longer session, ten minute stretch,
      nine minutes,
      a longer stretch, the longer routine, longer version of the stretches, stretch longer, long slow stretch, a proper stretch, a good long stretch, a deep stretch, more stretches, extra stretches, all the stretches, extended, extended version, extended routine, ten minutes of just stretching, longer one`,
    strength: `
      strength, core, core work, core routine, core workout, core exercises, core session,
      core strength, core stability, strengthening, strengthening exercises, strength exercises,
      strength workout, strength routine, strength training, strength session, strength work, abs,
      ab workout, stability, stability exercises, stomach muscles, tummy exercises, the strong one,
      back strengthening, stronger back, glutes and core, core and glutes, glutes,
      something for my core, something for my abs, only strength, just strength, muscle work,
      just the core, core only,
      strengthen, the strengthening one, strengthening routine, strengthening session, strengthening workout, strengthen my back, strengthen my core, build strength, core strengthening, core stuff, the core one, the core routine, stomach exercises, abdominal exercises, tummy workout, ab exercises, bum and tum, strong core, work my core, work on my core, get stronger, power, muscle building, the hard one, bridges and planks, bird dogs and planks, strength exercises only`,
    ten: `
      everything, ten, the ten, the lot, all of it, all of them, all the exercises, all seven,
      all the stretches and exercises, all exercises, both, the mix, mixed, mixed routine,
      stretches and strength, strength and stretches, stretching and strength, stretch and strengthen,
      stretching and strengthening, strength and stretching, core and stretches, the ten minute one,
      ten minute routine, bit of everything, a bit of everything, combined, combination,
      the whole lot, everything you've got, all your exercises, every exercise, all seven exercises, all seven moves, the full set, mix of both, a mix, the mixed one, a mix of stretches and strength, stretches plus strength, stretch and strength, stretching plus strength, strength and stretch, half and half, a bit of both, bit of both, stretches and exercises, the middle one, medium, medium one, medium length`,
    fifteen: `
      full, fifteen, the fifteen, the full one, full routine, full session, full workout, full length,
      full version, long, the long one, long one, long version, long routine, long session,
      long workout, longest, the longest one, longest routine, complete, complete routine, the works,
      whole routine, entire routine, whole session, the fifteen minute one, big one, full program,
      the longest, the long routine, the long workout, the complete one, the big one, the full routine, the full session, the full workout, full version of the routine, full body, the whole program, the whole routine, the entire routine, the whole thing, a full session, a long session, a proper session, proper workout, longest version, maximum, extended workout, all out`,
    back_only: `
      no kneeling, on my back, back only, lying down, laying down, lying on my back, laying on my back,
      flat on my back, only lying down, just lying down, without kneeling, without kneeling down,
      without any kneeling, not on my knees, nothing on my knees, nothing kneeling, off my knees,
      in bed, on the bed, in my bed, on a bed, from bed, that doesn't need kneeling, for bad knees,
      bad knees, sore knees version, knee friendly, kneeling free, back exercises lying down, lying,
      on the back, where i don't have to kneel, where i don't kneel, lie down,
      i lie on my back, i just lie on my back, just lie on my back, lie on my back, we lie down, i lie down, lying down routine, everything lying down, everything on my back, i stay on my back, i'm on my back, i can't kneel, kneeling hurts, i don't kneel, on my back only, floor without kneeling, sparing my knees, easy on my knees, save my knees`,
    chair: `
      sitting down, sitting, seated, chair, chair routine, chair exercises, chair stretches,
      chair version, chair yoga, chair workout, in a chair, in my chair, on a chair, from a chair,
      from my chair, on my chair, with a chair, using a chair, sat down, sat in my chair,
      seated stretches, seated routine, seated exercises, seated version, no floor, off the floor,
      without the floor, without going on the floor, without getting on the floor,
      without getting down on the floor, without lying down, not on the floor, that isn't on the floor,
      while i'm sitting, while sitting, sit down, wheelchair,
      i sit down, i'm sitting, i sit, we sit, i sit in a chair, stay in my chair, in my chair please, stay sitting, stay seated, stay sat down, in the chair, from the chair, from a seat, from my seat, chair based, chair one, seated one, sitting one, sitting down one, i can't get on the floor, can't get down on the floor, i don't want to get on the floor, without the floor bits, sitting exercises, sitting routine, sitting stretches`,
    desk: `
      desk break, desk, desk routine, desk stretch, desk stretches, desk exercises, at my desk,
      at the desk, at work, office, office break, office stretch, office stretches, in the office,
      work break, standing, standing up, standing break, standing stretches, standing routine, stand up,
      stand up break, while standing, movement break, a quick break, quick desk break,
      break from sitting, two minute break, two minute one, microbreak, walking break,
      a quick break from my desk, a break from my desk, break from my desk, break from work, to do at my desk, something to do at my desk, stretch at my desk, stretch at work, get up from my desk, while i'm at work, while i work, at my workplace, in my office`,
  },
} satisfies SlotVocabulary<RoutineId>;
