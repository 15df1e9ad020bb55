import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'HabitIntent',
  slots: { habit: 'Habit' },
  samples: [
    '{habit}',
    'how (should|do|can|must) i {habit}',
    'how (am i|are you) supposed to {habit}',
    '(what|which) {habit}',
    "(what's|what is|which is) [the|a] (best|right|good|correct|better|proper|ideal) (way|position|posture) to {habit}",
    "(what's|what is) [the|a] (best|right|good|correct|ideal) {habit}",
    '(what|which) {habit} (should i|do i|is best|do you|is good|would you) (use|need|get|buy|have|recommend|for my back)',
    '(what about|how about|tell me about|tips for|advice on|advice for|help with|tips on|any tips for|any advice on|talk about) [my|the|a] {habit}',
    '(is it|is that) (ok|okay|bad|good|safe|better|all right|fine|healthy|alright) (to|for my back to|if i) {habit}',
    'is {habit} (ok|okay|bad|good|safe|better|all right|fine) [for my back|for me]',
    '(should|can|may|do) i {habit} [or not|at night|all day]',
    'should i be {habit}',
    '{habit} (tips|advice|position|posture|help|question)',
    'i (want|need|would like) (advice|tips|help) (on|about|for|with) [my] {habit}',
    '(can you|could you) (help me with|tell me about|explain) [my] {habit}',
    'does {habit} (help|matter|work)',
    'what do you (say about|recommend for|suggest for|think about) [my] {habit}',
  ],
} satisfies Phrasing;
