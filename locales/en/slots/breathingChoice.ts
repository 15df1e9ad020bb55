import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'BreathingChoice',
  values: {
    swap: `
      swap the breathing, swap my breathing, swap breathing, swap the breath, swap the breaths,
      switch the breathing, switch breathing, switch the breath, switch my breathing,
      change the breathing, change the breathing round, change the breathing around,
      change my breathing, reverse the breathing, reverse my breathing, reverse breathing,
      reverse the breath, flip the breathing, flip the breath, invert the breathing,
      turn the breathing round, the other way, the other way round, the other way around,
      the opposite way, opposite way, other way round, other way around, other way, opposite,
      the wrong way round, the wrong way, backwards, the breathing the other way round,
      breathing the other way, the opposite breathing, in when you say out, out when you say in,
      in instead of out, out instead of in`,
    own_pace: `
      my own pace, at my own pace, at my own speed, my own breathing, my own breath, my own rhythm,
      in my own rhythm, in my own time, my own breathing pace, breathe on my own, breathe by myself,
      breathe normally, breathe naturally, breathe freely, how i like, how i want, as i like,
      however i like, naturally, normally, by myself, own pace, without the breathing,
      without the breathing tones, without breathing cues, no breathing tones, no breathing cues,
      no breath cues, no breathing, no breathing sounds, stop the breathing tones,
      stop the breathing cues, stop the breathing sounds, stop the breathing,
      stop telling me when to breathe, stop telling me how to breathe, turn off the breathing tones,
      turn off the breathing cues, turn off the breathing, turn off the breath tones,
      turn the breathing tones off, turn the breathing off, mute the breathing, skip the breathing,
      drop the breathing cues, ignore the breathing`,
    with_tones: `
      the breathing tones back, breathing tones on, breathing cues on, breathing on,
      turn on the breathing tones, turn on the breathing cues, turn on the breathing,
      turn the breathing on, turn the breathing back on, turn the breathing tones back on,
      bring back the breathing, bring back the breathing tones, breathe with the tones,
      breathe with you, with the tones, guide my breathing, guide my breath, breathing cues,
      breathing tones, help me breathe with the tones, count my breathing, breathing back on,
      start the breathing tones`,
  },
} satisfies SlotVocabulary;
