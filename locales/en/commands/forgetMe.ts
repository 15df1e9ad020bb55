import type { Phrasing } from '../../phrasing.ts';

export default {
  intent: 'ForgetMeIntent',
  samples: [
    'forget (me|about me|everything|all about me|everything about me|what you know about me|my data|my history|my progress|all my data|all of it|my settings)',
    '(delete|erase|remove|clear|wipe|reset|get rid of|destroy) [all] (my data|my history|my progress|my information|my record|my records|my settings|my account|my profile|everything|everything you know|everything about me|everything you know about me|what you know about me|my stuff|all you have on me|the data you have on me)',
    "(i want you to|i'd like you to|please|can you) forget (me|everything|about me)",
    "(i want|i'd like|i would like) (my data|my history|everything|my information) (deleted|erased|removed|wiped|gone)",
    "(i want to|i'd like to|how do i|can i) (delete|erase|clear|wipe|remove) (my data|my history|my information|everything|my progress)",
    "(stop|don't) (remembering|remember) (me|anything|anything about me|things about me)",
    "(don't|do not) (keep|store|save) (my data|anything|anything about me|my information)",
    'start (fresh as a new user|as a new user)',
    '(delete|erase|wipe|clear|remove) (my|the|all my|all the) (data|history|progress|information|account|records|profile|info|details|stuff|memory|personal data|personal information) [please]',
    "delete what (you've saved|you saved|you have|you've got|you've stored|you have on me|you know)",
    "(i want you to|i'd like you to|can you|could you) (delete|erase|wipe|clear|remove) (what you've saved|my data|everything|all my data|my history|what you know about me|everything about me)",
    "(forget|delete|erase) (every thing|everything) (about|on|you know about|you have on|you've saved about|you remember about) me",
    '(wipe|clear) (the slate|the slate clean|my memory|your memory|everything|it all)',
    '(remove|delete) me (from the system|from your memory|from the skill|completely)',
    '(erase|delete|wipe) all (of it|my information|my details|traces of me|about me|you have about me)',
    'what you know about me (forget|delete) it',
    '(reset|factory reset) (everything|my account|my profile|the skill)',
    "(i don't|do not) want you to (remember|keep|store) (me|my data|anything about me|anything)",
  ],
} satisfies Phrasing;
