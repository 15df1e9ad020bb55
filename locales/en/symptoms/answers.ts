/** Words that answer one safety question in particular. */
const gone = [
  'ENDED',
  'gone|passed|eased|better|disappeared|vanished|cleared|stopped & !not|still|no|bit|never|almost|entirely|worse|but',
  'it has !not',
  'all right now',
  'i am all right|fine|okay|better',
];
const notGone = [
  'still',
  'not',
  'no !yeah|longer|pain|more|bother|problem',
  'never',
  'worse',
  'same',
  'bit|little|sort|kind|almost|mostly|partly|nearly|slowly|getting|improving|starting|hardly|barely',
  'but & !is_gone|has_gone|gone_as_soon|went_away|has_stopped|is_fine|fine_now|is_okay',
];

export const answers = {
  hurt: {
    no: [
      "it is|was|'s just? the|my telly|tv|dog|cat|kids|phone|radio|neighbours|door|kettle|music|baby|film",
      'talking|talked|speaking|shouting to',
      'just|only .. JOINT .. on .. floor|mat|carpet|boards & !SEVERE',
    ],
  },
  F1: {
    yes: [
      'RIGHT|LEFT one|leg|side .. as_well|too|also',
      'both',
      'left and right',
      'right and left',
      'other|other_one|other_leg|other_side',
      'little|bit in the other',
      'right|left|second one|leg|side? too|also|as|now !just',
      'as well',
      'maybe|possibly|perhaps|might !not_both|just',
      'pair',
      'each',
      'two|2',
    ],
    no: [
      'just|only the? my? LEFT|RIGHT|one',
      'no !well',
      'only ever',
      'the|my left|right one|leg|side & !other|both|too|and|as_well|also',
      'one side',
      'neither',
      'just|only one',
      'LEFT & !RIGHT|other|both|too|and|as_well|also|more|mostly|mainly|then',
      'RIGHT & !LEFT|other|both|too|and|as_well|also|more|mostly|mainly|then',
      'one leg|foot|side & !other|both|too|and|more|then',
    ],
  },
  F2: {
    yes: [
      'SADDLE & !no|not|fine|normal|okay|ok',
      'numb|tingly|tingling|numbness !no',
      'struggling|trouble|leaked|leaking|leak|accident',
      'CANNOT',
    ],
    no: ['waterworks|bladder|bowels|everything .. fine|working|normal|ok|okay', 'none', 'no !but'],
  },
  F3: {
    yes: [
      'sudden|suddenly',
      'all of a sudden',
      'worse & !no|not',
      'worsening',
      'overnight',
      'within',
      'in a|an|1|2|couple|few hour|hours|day|days|minute|minutes|week|of',
      'quick|quickly|fast|rapid|rapidly & !not|no',
      'out of nowhere',
    ],
    no: ['for years|months|ages', 'same', 'no different', 'gradual|gradually|slowly', 'always'],
  },
  F4: { yes: ['uh huh', 'uhuh', 'chest|belly|tummy|stomach & !no|not|fine|okay|ok'], no: ['no', 'fine'] },
  F5: {
    yes: [
      'only been since|NUMBER|days',
      'since NUMBER|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|last|the',
      'this|past|last week|fortnight|few|couple|month',
      'worse & !no|not',
      'new',
      'changed & !no|not|nothing',
      'just started',
      'yesterday|today|recent|recently',
    ],
    no: [
      'always',
      'ages|years|months|decades|forever & !worse|changed|new|until|but',
      'no change|different|difference',
      'nothing new|changed',
      'same',
      'that way',
    ],
  },
  F6: {
    yes: [
      'CANNOT & !say|complain|tell|think|remember|fault',
      'numb|weak|dead|tingling|tingly & !no|not',
      'stuck',
    ],
    no: [
      'i can get|stand|walk|move',
      'up and walking|about',
      'can .. get up|walk & !not',
      'am up',
      'legs are fine|okay|alright|ok|all',
    ],
  },
  seen: {
    yes: [
      'saw|seen|went|visited|been|was .. CLINICIAN|hospital|them|a_and_e|er|urgent_care|walk_in|casualty|emergency_room',
      'i have',
      'i did',
      'have been',
      'CLINICIAN .. saw|checked|looked',
    ],
    no: ['not', 'no', 'nobody', 'never', 'waiting|wait', 'next|tomorrow', 'CANNOT'],
  },
  cleared: {
    yes: [
      'said|told|says|happy .. fine|okay|ok|gentle|stretch|exercise|good|yes|gently',
      'fine|okay|ok|happy',
      'gentle',
      'cleared',
    ],
    no: ['not', 'no', 'wait', 'nothing', 'never'],
  },
  check_up: {
    yes: [...gone, 'sorted', 'checked & !not', 'saw|seen & !not'],
    no: ['not', 'no', 'still', 'worse'],
  },
  eased: { yes: gone, no: notGone },
  passed: { yes: gone, no: notGone },
} as const;

/** Bare names of a sign, in answer to "which one?". */
export const named = {
  'bladder.changed': [
    'wee|pee|peeing|weeing|poo|leaking one|thing|bit',
    'BLADDER|TOILET',
    'first one|sign',
    'bladder|bowels|bowel|toilet|waterworks & !fine|ok|okay|normal|good|grand|perfect|no',
  ],
  'saddle.numb': ['groin|saddle|privates|bottom & !bladder'],
  'both.numb': ['both legs|of', 'legs & !one|fine|strong|good|ok|okay|normal|great|grand'],
  'numb.place': ['leg|numbness|numb one|thing?', 'leg|foot one', 'second one'],
  'tingle.place': ['tingling|needles'],
  'weak.leg': ['weakness|weak'],
  'fever.named': ['TEMPERATURE|fever|chills', 'hot one'],
  'weight.lost': ['weight', 'losing|lost weight'],
  'trauma.fall': ['fall|fell|falling|crash|accident', 'fall|crash one'],
  'cancer.own': ['cancer'],
  'pain.severe': ['severe|last one', 'severe|bad pain', 'pain one'],
  'pain.unrelenting': ['never|unrelenting|constant & !had|any|no|not'],
} as const;
