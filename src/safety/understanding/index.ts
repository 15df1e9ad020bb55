import type { Reason, SafetyQuestion, Triage, TriageContext, Verdict } from '../findings.ts';
import { compileAsides } from './asides.ts';
import { type Clause, splitClauses, toClause } from './clauses.ts';
import { applyCorrections } from './corrections.ts';
import { compileDetector, type Finding } from './detect.ts';
import { openEvidence, type SecondReader, selfHarmEvidence } from './evidence.ts';
import { openHearing } from './hearing.ts';
import { combine, type ExcusePatterns, excuse, type Judgement, type RaisePatterns } from './judge.ts';
import { openLexicon, read } from './lexicon.ts';
import type { LanguagePack, Vocabulary } from './pack.ts';
import { openRules, type RuleIndex } from './patternIndex.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Reading } from './reading.ts';
import { isBareReply, replyOf } from './reply.ts';
import { allExcuses, allRaises, allSigns } from './rules/index.ts';
import { isOnlyStiff } from './stiffness.ts';
import { toTokens } from './tokens.ts';
import { isVague } from './vagueness.ts';
import { verdictOf } from './verdict.ts';

/** Turns one utterance into a judgement. Pure and synchronous. */
export type Understanding = (text: string, context: TriageContext) => Triage;

/** The understanding of a language pack. `isActive` switches single rules off, to show each one is needed. */
export function understand(pack: LanguagePack, isActive?: (ruleId: string) => boolean): Understanding {
  return understanding(prepare(pack), pack, isActive);
}

/** A function from words to a judgement. What it needs of the language it reads when it first needs it. */
export function understanding(
  prepared: Prepared,
  vocabulary: Vocabulary,
  isActive: (ruleId: string) => boolean = () => true,
): Understanding {
  const lexicon = openLexicon(prepared.lexicon, vocabulary);
  const hear = openHearing(prepared.hearing);
  const active = <Rule extends { readonly id: string }>(rules: readonly Rule[]): Rule[] =>
    rules.filter(({ id }) => isActive(id));
  const raises: RaisePatterns[] = active(allRaises).map((raise) => ({
    raise,
    patterns: prepared.raises[raise.id] ?? [],
  }));
  const excuses: ExcusePatterns[] = active(allExcuses).map((rule) => ({
    excuse: rule,
    patterns: prepared.excuses[rule.id],
  }));
  const detect = compileDetector(openRules(prepared.signs, active(allSigns)));
  const detectNamed = compileDetector(openRules(prepared.named, active(allSigns)));
  const dropAsides = (index: RuleIndex) =>
    compileAsides(openRules(index, active(index.rules.map(([id]) => ({ id })))));
  const dropIdioms = dropAsides(prepared.idioms);
  const dropFrames = dropAsides(prepared.frames);
  const readAgain: SecondReader = isActive('evidence') ? openEvidence(prepared.evidence) : (judged) => judged;

  return (text, context) => {
    const spoken = toTokens(text, vocabulary);
    const heard = hear(spoken, lexicon);
    const { tokens: plain, set: phrases } = dropIdioms(heard, lexicon);
    const tokens = applyCorrections(plain, lexicon);
    const aside = splitClauses(tokens, lexicon).map((clause) => dropFrames(clause.tokens, lexicon));
    const clauses = aside.map(({ tokens: words }) => toClause(words, lexicon));
    const set = [...phrases, ...aside.flatMap((one) => one.set)];
    const whole = read(
      aside.flatMap((one) => [...one.tokens, ',']),
      lexicon,
    );
    const found = excuse(detect(clauses, lexicon), clauses, whole, excuses);
    const findings = found.length > 0 || !asksWhich(context) ? found : detectNamed(clauses, lexicon);
    const judgement = readAgain(combine(findings, whole, raises), spoken, whole);
    return report({ judgement, findings, clauses, whole, set }, context.pending, prepared.answers);
  };
}

/** Only here does a bare "the weight one" name a sign. */
function asksWhich({ pending }: TriageContext): boolean {
  return pending === 'which_one' || pending === 'screening';
}

/** What was understood before any question is asked of it. */
interface Understood {
  readonly judgement: Judgement;
  readonly findings: readonly Finding[];
  readonly clauses: readonly Clause[];
  readonly whole: Reading;
  /** What was set aside as figurative or ordinary talk. */
  readonly set: readonly Reason[];
}

function isCrisis({ reasons }: Judgement): boolean {
  return reasons.some(({ rule }) => rule === 'other.self_harm' || rule === selfHarmEvidence);
}

function report(
  { judgement, findings, clauses, whole, set }: Understood,
  pending: SafetyQuestion | undefined,
  answers: Prepared['answers'],
): Triage {
  const reply = replyOf(whole, pending, pending === undefined ? undefined : answers[pending]);
  const outcome = verdictOf({
    judgement,
    reply,
    pending,
    bare: isBareReply(whole),
    vague: findings.length === 0 && isVague(clauses, whole),
  });
  const holding = findings.filter(({ setback }) => setback === null);
  const denies = reply === 'no' || findings.some(({ setback }) => setback === 'denied');
  const dropped = findings.flatMap(({ sign, setback, words }) =>
    setback === null ? [] : [{ rule: `${sign.id} (${setback})`, words }],
  );
  return {
    tier: outcome.tier satisfies Verdict,
    flags: outcome.flags,
    experiencer:
      holding.length > 0 && holding.every(({ experiencer }) => experiencer === 'other') ? 'other' : 'self',
    provisional: holding.length > 0 && holding.every(({ sign }) => sign.provisional === true),
    reply: pending === undefined ? null : reply,
    stiff: outcome.tier === 'none' && isOnlyStiff(clauses, denies),
    wording: isCrisis(judgement) ? 'crisis' : 'standard',
    why: [...judgement.reasons, ...outcome.reasons, ...dropped, ...set],
  };
}
