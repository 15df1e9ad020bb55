import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'DifficultyIntent',
  slots: { direction: 'LevelDirection' },
  samples: [
    '{direction} for me',
    '(make|have) (it|this|this one|that|the next one|things|the exercise) [a bit|a little|slightly|much] {direction}',
    "(something|something a bit|something a little|anything|one that's|slightly) {direction}",
    "(is there|do you have|have you got|can i have|can i do|give me|show me|i need|i want|i'd like|try|let's try|let's do|can we try) (a|an|something|anything|the) [bit|little] {direction} [version|option|way|one|variation|exercise|modification]",
    '{direction} (version|option|variation|one|way|exercise|modification|alternative) [please]',
    '(this|it|that|this one|that one|this exercise|this stretch) (is|was|feels|seems|is getting) [a bit|way|really|just] {direction} [for me]',
    "(that's|it's|this one's) [a bit|way|really|just] {direction} [for me|for my level]",
    'i (find|am finding|found) (this|it|this one|that) [a bit|really|way] {direction}',
    "(what's|what is) the {direction} (version|option|way|one)",
    '(how can i|how do i|can you) make (it|this|this one) [a bit] {direction}',
    '(be|just be|keep this) {direction} [on me|today]',
    "(i'm|i am) [really|still|just] {direction} [with this|with this one|here]",
    '(bring|kick|turn|step|dial) it {direction}',
    "(i want|i'd like|i'm ready for|let's have) something {direction}",
    '(is|was) (that|this) meant to be {direction}',
    '(this|these) from now on {direction}',
    '(this|that) one {direction}',
    "(i'm|i am) (eighty|seventy|old|eighty three|seventy five|an old man|an old lady|not young|out of shape|unfit) [so] {direction}",
    '{direction} for an old (fella|man|lady|woman|girl|boy|timer)',
  ],
} satisfies Phrasing;
