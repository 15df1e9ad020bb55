import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'AMAZON.HelpIntent',
  samples: [
    'help',
    'help me [out]',
    'i need [some] help',
    'can you help [me]',
    'what can (i say|i ask|you do|i do [here])',
    'what (are my|are the) (options|choices|commands)',
    'what else can (you do|i say|i ask)',
    '(how does this|how do you) (skill|thing|work) [work]',
    'how do i use (this|you|this skill)',
    "i'm (confused|lost|stuck)",
    "i (don't|do not) (understand|get it|know what to do|know what to say|know what this is|know how this works)",
    'what (do|should) i (say|say now)',
    'what (is this|are you)',
    'give me (a hand|some help)',
    'tell me what (i can say|you can do|to say)',
  ],
} satisfies Phrasing;
