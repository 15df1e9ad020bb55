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
      in instead of out, out instead of in,
      the other breathing, the other breathing pattern, different breathing, opposite breathing, reversed breathing, breathing reversed, breathing swapped, swap it round, swap them round, swap in and out, swap inhale and exhale, swap the in and the out, switch in and out, switch it round, switch the inhale and exhale, switch the breathing around, switch round the breathing, do the breathing backwards, flip it round, flip them, in on the way up, out on the way up, exhale when i round, inhale when i arch, inhale when my belly drops, breathe in when my belly drops, breathe out when i round, in the opposite way, the way my yoga teacher does it, the yoga way, the usual way round, like in yoga,
      swap when i breathe in and out, in when i round, out when i arch`,
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
      drop the breathing cues, ignore the breathing,
      my own way, my own speed, at my own rate, at my own tempo, on my own, in my own way, in my own breath, to my own rhythm, to my own breath, to my own pace, breathe my own way, breathe how i like, breathe at my own pace, breathe in my own time, breathe the way i want, let me breathe, use my own breathing, use my own pace, follow my own breath, follow my own breathing, follow my own pace, do my own breathing, do the breathing myself, do my own thing with the breathing, pace my own breathing, control my own breathing, no guided breathing, no breathing guide, no breathing guidance, no breathing prompts, no breathing instructions, no breath tones, no breath sounds, without breath cues, without the breath tones, without the breath sounds, without breathing instructions, lose the breathing tones, lose the breathing sounds, kill the breathing tones, cut the breathing tones, cut the breathing cues, get rid of the breathing tones, get rid of the breathing cues, turn off breathing, turn off the breath cues, turn off the breath sounds, breathing off, breathing tones off, breathing cues off, breath cues off, stop with the breathing, stop the breath tones, stop the breath sounds, stop guiding my breathing, stop cueing my breathing, stop pacing my breathing, don't tell me when to breathe, don't tell me how to breathe, don't cue my breathing,
      don't time my breathing, stop timing my breathing, leave my breathing alone,
      leave my breathing to me, i can breathe by myself, i know how to breathe`,
    with_tones: `
      the breathing tones back, breathing tones on, breathing cues on, breathing on,
      turn on the breathing tones, turn on the breathing cues, turn on the breathing,
      turn the breathing on, turn the breathing back on, turn the breathing tones back on,
      bring back the breathing, bring back the breathing tones, breathe with the tones,
      breathe with you, with the tones, guide my breathing, guide my breath, breathing cues,
      breathing tones, help me breathe with the tones, count my breathing, breathing back on,
      start the breathing tones,
      the breathing tones, the breathing cues, the breath tones, the breathing sounds, breathing sounds, breathing guide, breathing guidance, guided breathing, breathing help with tones, tell me when to breathe again, breathe along with you, breathe with the sounds, follow the tones, follow the breathing tones, pace my breathing, cue my breathing, breathing prompts, put the breathing back, put the breathing tones back on, put the breathing back on, switch the breathing tones on, switch the breathing back on, turn on breathing, enable the breathing tones`,
  },
} satisfies SlotVocabulary;
