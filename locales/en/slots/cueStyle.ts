import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'CueStyle',
  values: {
    words: `
      words instead of tones, words instead of sounds, words instead of beeps, words instead of chimes,
      words not tones, spoken cues, voice cues, voice instead of tones, speech instead of tones,
      say it instead of beeping, no tones, no chimes, no beeps, no bells, no sounds, turn off the tones,
      turn off the chimes, turn off the beeps, turn off the bells, turn off the sounds, stop the tones,
      stop the beeping, stop beeping, stop the chimes, i can't hear the tones, i can't hear the chimes,
      i can't hear the beeps, count out loud, count it out loud, words, words only, just words`,
    tones: `
      tones instead of words, sounds instead of words, chimes instead of words, beeps instead of words,
      tones, the tones again, chimes, beeps, turn on the tones, turn on the chimes,
      turn the tones back on, turn the chimes back on, bring back the tones, bring back the chimes,
      tones back on, sounds back on`,
  },
} satisfies SlotVocabulary;
