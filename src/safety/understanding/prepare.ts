import { type EvidenceIndex, indexEvidence } from './evidence.ts';
import { type HearingIndex, indexHearing } from './hearing.ts';
import { indexLexicon, type LexiconIndex } from './lexicon.ts';
import type { LanguagePack } from './pack.ts';
import { parsePattern } from './pattern.ts';
import { indexRules, type RuleIndex } from './patternIndex.ts';
import { allSigns } from './rules/index.ts';

/**
 * A language pack worked out as far as it goes before anything is said: plain data, so that it can be made where
 * time is free and kept as text.
 */
export interface Prepared {
  readonly lexicon: LexiconIndex;
  readonly hearing: HearingIndex;
  readonly idioms: RuleIndex;
  readonly frames: RuleIndex;
  readonly signs: RuleIndex;
  readonly named: RuleIndex;
  readonly raises: LanguagePack['raises'];
  readonly excuses: LanguagePack['excuses'];
  readonly answers: LanguagePack['answers'];
  readonly evidence: EvidenceIndex;
}

const idiom = 'aside.idiom';

/** Throws when the pack has an error: it must fail where it is made, not when somebody is in trouble. */
export function prepare(pack: LanguagePack): Prepared {
  const { raises, excuses, answers } = pack;
  const replies = Object.values(answers).flatMap(({ yes = [], no = [] }) => [yes, no]);
  [...Object.values(raises), ...Object.values(excuses), ...replies].flat().forEach(parsePattern);
  const asides = pack.asides.map(({ id, patterns }): [string, readonly string[]] => [id, patterns]);
  return {
    lexicon: indexLexicon(pack),
    hearing: indexHearing(pack),
    idioms: indexRules(asides.filter(([id]) => id === idiom)),
    frames: indexRules(asides.filter(([id]) => id !== idiom)),
    signs: indexRules(allSigns.map(({ id }) => [id, pack.signs[id]])),
    named: indexRules(allSigns.map(({ id }) => [id, pack.named[id] ?? []])),
    raises,
    excuses,
    answers,
    evidence: indexEvidence(pack.evidence),
  };
}
