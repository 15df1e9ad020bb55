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
  ],
} satisfies Phrasing;
