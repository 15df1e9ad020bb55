import type { SafetyQuestion } from '../findings.ts';
import type { Evidence } from './evidence.ts';
import type { ExcuseId, RaiseId, SignId } from './rules/index.ts';

/** The concepts the engine itself asks for; every pack must fill them. The rest are the pack's own. */
export const roles = [
  'NEGATOR', // opens a denial that runs to the end of its clause
  'NEGATOR_INERT', // looks like one and denies no sign: "not only", "no idea", "can not"
  'NEGATOR_FIRM', // a denial although it looks inert: "can not feel any"
  'UNREAL', // feared, wished, avoided: "afraid of", "so I don't"
  'ABOUT', // asked or told about, unless one's own: "good for", "watch out for"
  'WITHOUT', // affirms after a denial: "can't bend without pain"
  'AGAIN', // after what is feared: it has happened before
  'SCOPE_END', // stops a denial or wish inside a clause: "because", "since"
  'YES',
  'SHORT_YES', // "I do", "it has": a yes only when nothing else is said
  'NO',
  'NONE_OF_IT', // a denial whole in itself: "none of that"
  'HEDGE',
  'UNSURE',
  'WHICH',
  'REPEAT',
  'AND_NO', // yes and no at once
  'CONTRAST',
  'JOIN',
  'OR', // goes on with a list of what is denied or cannot be done
  'WHEN',
  'IF',
  'WHETHER', // verbs whose "if" is no condition: "tell if", "know if"
  'WITHIN', // where: "in", "around"
  'RESTRICT', // "just", "only"
  'SUBJECT',
  'AUXILIARY', // a verb that can be no noun
  'NOUN_HEAD', // nouns of symptoms that can be a subject: "the pain"
  'STOCK_QUESTION', // a whole question in itself: "what should I do"
  'STIFF', // ordinary stiffness or a mild ache
  'ONLY_STIFF', // and nothing worse: "just stiff", "only a bit tight"
  'THAT', // after a stock question and before one's own body it opens a report
  'ASKS_ON', // goes on with a stock question: "is it normal to"
  'NP_END', // ends a noun phrase: "in", "my"
  'CLITIC', // a verb written onto its noun: "'s"
  'FINITE', // finite verbs and auxiliaries
  'POSSESSIVE',
  'ARTICLE',
  'SIDE',
  'BOTH',
  'CANNOT',
  'ABLE', // "could", "used to": what a bare "can't" in the next clause denies
  'TAIL', // may follow such a "can't": "any more", "now"
  'IT', // points back at what was just named
  'NOMINATIVE', // can only be a subject: "i", "he"
  'CLAUSE_OPENER', // words after which even such a subject is still the same clause
  'OPENER', // words after which a new noun phrase is still the same clause
  'CORRECTION',
  'FAR_PAST', // months or years back
  'LAST_MONTH',
  'WEEKS_PAST', // more than two weeks back
  'NEAR_PAST',
  'HAD', // an event named as history: "had a stroke"
  'SCENE', // what the next clause is about: "I sat on", "I tell my leg to"
  'DURATION',
  'DIED',
  'CONCERNS_SESSION', // another person wants to join in
  'PRESENT',
  'ENDED',
  'ONWARD', // where what is gone went: "into", "to the"
  'COMPARED', // what today is measured by: "like it did", "than I could"
  'OVER', // ends what was told of in the past: "it was numb but it's gone"
  'WAS', // tells of the past
  'ONGOING',
  'SELF',
  'KIN', // nouns for people, after "my"
  'OTHER',
  'OTHER_PRONOUN',
  'ANIMAL',
  'STORY',
  'STRANGER', // nobody in particular: "the guy"
  'WITNESS', // saw or read of: "watched a"
  'GENERIC',
  'LEAD', // may stand before a question: "and", "so"
  'ASKING',
  'ASKING_BREAK', // a question that opens a new clause wherever it stands
  'ASKING_FIRM', // asks about the world even with "i" in it: "how would i know"
  'MODAL_ASKING', // "can it", "would this": asks what may happen
  'ADVICE_ASKING', // "should I", "when do I": asks about help, not for it
  'OWN_BODY', // "my foot being numb": a report whatever the question
  'OWN_SIGN', // "my numb leg", "the numbness in my": inside a question it is a report
  'DEFINITE_SIGN',
  'SELF_HAS', // "I can't", "my leg is": a report beside a what-if
  'IF_REPORT', // a condition that is so: "if my foot is numb"
  'GO_ON', // asks leave to start or go on
  'ADVISED', // what to do if: "told me to come back if"
  'WOULD', // what would be, before "if you"
  'SUPPOSING',
  'MINE_TOO', // turns a question into a report: "because that's happening to me"
  'PLACE',
  'SYMPTOM',
  'SEVERE', // an adjective of pain: "severe stomach pain"
  'SENSATION', // numb, weak, pain and the like
  'DOES_NOT', // leaves out its verb at the end of a clause: "and now I don't"
  'REFERS_BACK', // is of what was named before, though that was denied: "there's blood in it"
  'PLACE_CLAUSE', // says only where: "where a saddle would touch"
  'CIRCUMSTANCE', // since when, how suddenly, what cannot be done: what may stand beside a misheard sign
  'VAGUE', // "feels funny": a body word that is not enough to judge
] as const;

/** Words that mean something else than they say. */
export interface Aside {
  readonly id: string;
  readonly says: string;
  readonly patterns: readonly string[];
}

/** A misheard word: replaced when one of `near` stands within six words of it. */
export interface Mishearing {
  readonly heard: string;
  readonly meant: string;
  readonly near: readonly string[];
}

/** How the speech of a language becomes words. Light, for every reading of a sentence goes by it. */
export interface Vocabulary {
  readonly language: string;
  readonly contractions: ReadonlyMap<string, string>;
  /** Endings that are words of their own: "'ve" is "have". */
  readonly endings: readonly (readonly [ending: string, opened: string])[];
  readonly fillers: readonly (readonly string[])[];
  /** Phrases in which a filler is a word like any other: "the ER". */
  readonly fillerExceptions: readonly (readonly string[])[];
  /** Fillers, except as the last words said: a bare "kind of" is an answer. */
  readonly hedgingFillers: readonly (readonly string[])[];
  /** Light words that may stand anywhere inside a pattern. */
  readonly transparent: ReadonlySet<string>;
  /** Small words a recogniser may run into the next: "mylegs". */
  readonly runTogether: ReadonlySet<string>;
  /** Number words to digits. */
  readonly numbers: (tokens: readonly string[]) => string[];
  /** A key that is equal for words that sound alike. */
  readonly sound: (word: string) => string;
  /** Classes within which a correction replaces: "left I mean right". */
  readonly corrected: readonly string[];
}

/** Everything the engine needs to understand one language. Data, and the two small hooks of its vocabulary. */
export interface LanguagePack extends Vocabulary {
  readonly lexicon: Readonly<Record<string, readonly string[]>>;
  /** Concepts made of others, in order; a later one may use an earlier. */
  readonly derived: readonly (readonly [concept: string, patterns: readonly string[]])[];
  readonly mishearings: readonly Mishearing[];
  /** Words worth matching by sound alone when no dictionary word fits. */
  readonly soundTargets: readonly string[];
  readonly asides: readonly Aside[];
  readonly signs: Readonly<Record<SignId, readonly string[]>>;
  /** How much words speak for an emergency, apart from every rule. */
  readonly evidence: Evidence;
  /** A sentence that fires each rule. */
  readonly examples: Readonly<Record<SignId | RaiseId, string>>;
  readonly raises: Readonly<Partial<Record<RaiseId, readonly string[]>>>;
  readonly excuses: Readonly<Record<ExcuseId, readonly string[]>>;
  /** Bare names of a sign, counted only when asked which one it was: "the weight one". */
  readonly named: Readonly<Partial<Record<SignId, readonly string[]>>>;
  /** Patterns that answer one question in particular: "both" to F1. */
  readonly answers: Readonly<Partial<Record<SafetyQuestion, Answers>>>;
}

export interface Answers {
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}
