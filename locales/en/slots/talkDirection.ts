import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'TalkDirection',
  values: {
    less: `
      less talking, talk less, less talk, less, less chatter, less chat, less chatty, less speech,
      less detail, less instruction, less instructions, less guidance, less explanation,
      less explaining, fewer words, fewer instructions, fewer cues, fewer explanations, speak less,
      say less, explain less, talk too much, talking too much, talk so much, too much talking,
      too much talk, too much chatter, too talkative, too chatty, too wordy, too much detail,
      too much explaining, too many instructions, too many words, be quiet, be quieter, keep quiet,
      quiet, quiet please, quiet mode, hush, shush, shut up, stop talking, stop talking so much,
      stop explaining, stop explaining everything, stop chatting, stop yapping, just the timer,
      only the timer, timer only, just the tones, just the beeps, just the sounds, only the sounds,
      only beeps, just count, short version of the instructions, shorter instructions,
      short instructions, brief instructions, briefer instructions, keep it brief, keep it short,
      be brief, be briefer, be more concise, skip the instructions, skip the explanations,
      skip the explanation, skip the talking, cut the chatter, cut the talking, explain everything,
      explain it every time, say so much, tell me everything, i know how to do this, i know this,
      i know it already, i know what to do, know how to do it, no instructions, no talking,
      without the talking, without talking, without instructions, drop the instructions,
      minimal instructions, less verbose`,
    more: `
      more talking, talk more, more talk, more, more detail, more details, more detailed instructions,
      more instruction, more instructions, more guidance, more explanation, more explaining, more words,
      more cues, more help, more coaching, more information, more info, say more, speak more,
      explain more, explain it more, explain more clearly, tell me more, talk to me more,
      talk me through it, talk me through it more, talk me through everything, talk me through this,
      talk me through each step, guide me, guide me more, guide me through it, guide me through this,
      full instructions, the full instructions, longer instructions, detailed instructions,
      too little detail, not enough detail, too quiet, too brief, not telling me enough, step by step,
      step by step instructions, walk me through it, walk me through this, give me everything, coach me,
      coach me more, be more detailed, more chatty, more verbose, start talking again,
      start explaining again, explain it all again, add the instructions, bring back the instructions,
      keep talking, i forget how to do this`,
  },
} satisfies SlotVocabulary;
