/**
 * Phrases that may stand anywhere in a command and change nothing. Templates, like samples, in opened words: "i'd"
 * is "i would". Where one begins another, the longer one counts.
 */
export const politePhrases: readonly string[] = [
  // Would you.
  '(would|could|can|will) you [please]',
  '(can|could|would) you tell me|(can|could) you possibly|would you (ever|kindly|mind)',
  'would you be (able to|a dear and|(so good|so kind) as to|(good|kind) enough to)',
  '(can|could|may|might) i (ask|trouble) you to',
  'be (so good as to|so kind as to|(a dear|a good lad|a lamb|a love|an angel) and)',
  'do (me a|us a) (favor|favour|kindness) and',
  '[is there] any chance (of|you could|we could)',
  '[do] you mind|do you think you could|are you able to|reckon you could',
  'do one thing|do the needful and|give us a squiz at|go ahead and|go on and|feel free to|you had (best|better)',
  // May I, shall we.
  '(can|could|may|might|shall) we|(may|might|shall) i|can i just',
  '(is it|would it be) (all right|okay) if (i|we)|(is it|would it be) possible to',
  'how about we|what do you say we|why do not (we|you)',
  // I would like to.
  'i would (be [ever so|most|much|so|very] (grateful|obliged)|love it|[really] appreciate it) if you (could|would)',
  'i would (appreciate|love [to]|like you to|like to know|be grateful for|be glad of|be happy to|be (curious|interested) to)',
  'i would (quite|rather) like [to]|i would really like you to|i think i would like to',
  'i (want|need) you to|i want to know|i have a mind to|i am ready to|i was (going|hoping) to',
  'i was (hoping|thinking|wondering if) (we|you) could|i wonder if (we|you) could|i (wonder|was wondering) could you',
  'i do not suppose (we|you) could',
  '(i think|i reckon) (i will|we will|we should|it is time (for|to|we))|i think it is',
  // If you do not mind.
  'if (it|that) is (all right|okay) [with you]|if it is (all the same to you|not too much to ask)',
  'if it is (no|not any|not too much) (bother|trouble)|if you (do|would) not mind',
  'if you (are able|ask me|can|could|must|please|will|would [be so (good|kind)])',
  'if (i|we) (could|may|might)|if need be|if possible',
  '(if|when) you (have [got]|get) a (chance|minute|moment)',
  'while you are at it|whenever you are ready|(when|whenever) it suits you|in your own time',
  // Thanks, excuses and second thoughts.
  'thank you [very much]|thanks|cheers|ta|much obliged|bless you|please|kindly|excuse me|sorry [to bother you but]',
  'on second thoughts|come to think of it|by the way|as it happens|to tell the truth|[i] tell you what',
  'what is it called|i mean|i guess|i reckon|i suppose|i (daresay|dare say)|i should think|you know|you see|mind you',
  '(sort|kind) of|a tad|a wee bit|for (me|us)',
  'actually|anyway|basically|honestly|just|like|listen|maybe|perhaps|possibly|probably|really|so|then|well|and',
  'okay|ok|alright|right|righto|righty|na|achha|hey|hi|hello',
  'um|uh|er|erm|hmm|oh|ah|aw|och|ooh|arre|dear me|oh dear|good grief|goodness|gosh|blimey|crikey|crumbs|jeez|geez',
  'for (gods|goodness|heavens|pitys) sake|bloody|blooming|darn|flipping',
  // Whoever is spoken to.
  'alexa|echo|boss|bro|bruv|buddy|chief|coach|cobber|dude|fella|guv|mate|pal|ma am|maam|madam|sir|y all',
  'my (darling|dear|duck|friend|good man|love|lovely)|old (boy|chap|girl)|[there is a] good (girl|lad)|there is a (dear|love)',
  'darling|dear|duckie|hon|honey|hun|love|pet|petal|poppet|sweetheart|sweetie|beta|bhai|didi|ji|yaar',
];
