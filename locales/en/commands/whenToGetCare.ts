import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'WhenToGetCareIntent',
  samples: [
    'when should i (see|call|go to|talk to|visit|get) [a|the|my] (doctor|physio|physical therapist|physiotherapist|specialist|hospital|someone|professional)',
    'when (do i|should i|must i) (need to|have to|go and) [see|call] (a|the|my) doctor',
    '(should i|do i need to|do i have to|is it time to|ought i to) (see|call|go to|ask|talk to) (a|the|my) (doctor|physio|specialist|professional)',
    'when (is|does|should) (it|back ache|a bad back|a stiff back|back pain) [be|become|get] (serious|an emergency|dangerous|urgent|worrying|bad enough for a doctor)',
    'when should i (worry|be worried|be concerned|get help|get care|get medical help|seek help|get it checked|get checked|get checked out|get this looked at) [about my back|about back pain|about it]',
    'what (are|is) the (warning signs|danger signs|red flags|signs of something serious|signs to watch for|signs to look out for|red flag symptoms)',
    '(tell me|list|read me|give me) the (warning signs|danger signs|red flags)',
    '(warning signs|danger signs|red flags)',
    'what (symptoms|signs) (should|do|are|mean) [i] (worry about|look out for|watch for|watch out for|see a doctor|serious|dangerous)',
    'what (symptoms|signs) should i (worry about|look out for|watch for|watch out for|be worried about)',
    "how do i know if (it's|this is|my back is) (serious|an emergency|something serious|bad)",
    "when (is|do i know) (it's|it) time (to see|for) a doctor",
    "is (this|back pain|a stiff back) (something to worry about|worth a doctor's visit|ever serious)",
    'when to (see a doctor|get help|get care|go to the doctor|call a doctor|worry)',
    'who should i (see|call|ask) about my back',
  ],
} satisfies Phrasing;
