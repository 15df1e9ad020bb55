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
      i can't hear the beeps, count out loud, count it out loud, words, words only, just words,
      words not chimes, words not the chimes, words not beeps, words not bells, words not sounds,
      words rather than tones, talk instead of tones, talking instead of beeps, voice not tones,
      speech not beeps, spoken words, say it in words, tell me in words, just tell me in words,
      words for the cues, spoken prompts, a voice instead of the chimes, without the chimes,
      without the beeps, without the tones, get rid of the chimes, get rid of the beeps, lose the chimes,
      lose the beeps, mute the chimes, mute the tones, i don't want the chimes, i don't like the chimes,
      i don't like the beeps, i don't hear the tones, i'm deaf to the chimes, use your voice,
      speak the cues, say the cues, speak the cues rather than beeping, say it rather than beeping,
      words rather than beeps, talk rather than beep, read out the cues, call out the cues`,
    tones: `
      tones instead of words, sounds instead of words, chimes instead of words, beeps instead of words,
      tones, the tones again, chimes, beeps, turn on the tones, turn on the chimes,
      turn the tones back on, turn the chimes back on, bring back the tones, bring back the chimes,
      tones back on, sounds back on,
      bells, the bells, the chimes, the beeps, the tones, beeping, chiming, tones not words,
      chimes not words, beeps not words, sound cues, sound effects, tones rather than words,
      use the chimes, use the tones, use the bells, chimes please, i miss the chimes,
      play the chimes again, play the tones again, the sounds again, chime instead, chimes instead,
      beeps instead, tones instead, the gong, a chime, a beep, a bell`,
  },
} satisfies SlotVocabulary;
