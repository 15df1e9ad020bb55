import type { Reason, SafetyQuestion, Triage, TriageContext, Verdict } from '../findings.ts';
import type { Clause } from './clauses.ts';
import { compileDetector, type Finding, type SignPatterns } from './detect.ts';
import { compileEvidence, type SecondReader, selfHarmEvidence } from './evidence.ts';
import { combine, type ExcusePatterns, excuse, type Judgement, type RaisePatterns } from './judge.ts';
import { compileLexicon } from './lexicon.ts';
import { compileListening } from './listening.ts';
import type { LanguagePack } from './pack.ts';
import { parsePattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { type AnswerPatterns, isBareReply, replyOf } from './reply.ts';
import { allExcuses, allRaises, allSigns, type Sign } from './rules/index.ts';
import { isOnlyStiff } from './stiffness.ts';
import { isVague } from './vagueness.ts';
import { verdictOf } from './verdict.ts';

/** Turns one utterance into a judgement. Pure and synchronous. */
export type Understanding = (text: string, context: TriageContext) => Triage;

/**
 * Compiles a language pack once into a function from words to a judgement.
 * `isActive` switches single rules off by id, so that a test can show each one is needed.
 */
export function understand(
  pack: LanguagePack,
  isActive: (ruleId: string) => boolean = () => true,
): Understanding {
  const lexicon = compileLexicon(pack);
  const listen = compileListening(pack, lexicon, isActive);
  const active = <Rule extends { readonly id: string }>(rules: readonly Rule[]): Rule[] =>
    rules.filter(({ id }) => isActive(id));
  const signs: SignPatterns[] = active(allSigns).map((sign) => ({
    sign,
    patterns: pack.signs[sign.id].map(parsePattern),
  }));
  const raises: RaisePatterns[] = active(allRaises).map((raise) => ({
    raise,
    patterns: (pack.raises[raise.id] ?? []).map(parsePattern),
  }));
  const excuses: ExcusePatterns[] = active(allExcuses).map((rule) => ({
    excuse: rule,
    patterns: pack.excuses[rule.id].map(parsePattern),
  }));
  const named: SignPatterns[] = active(allSigns).map((sign) => ({
    sign,
    patterns: (pack.named[sign.id] ?? []).map(parsePattern),
  }));
  const detect = compileDetector(signs);
  const detectNamed = compileDetector(named);
  const answers = compileAnswers(pack);
  const readAgain: SecondReader = isActive('evidence') ? compileEvidence(pack.evidence) : (judged) => judged;

  return (text, context) => {
    const heard = listen(text);
    const { clauses, whole, set } = heard;
    const found = excuse(detect(clauses, lexicon), clauses, whole, excuses);
    const findings = found.length > 0 || !asksWhich(context) ? found : detectNamed(clauses, lexicon);
    const judgement = readAgain(combine(findings, whole, raises), heard, context);
    return report({ judgement, findings, clauses, whole, set }, context.pending, answers);
  };
}

/** Only here does a bare "the weight one" name a sign. */
function asksWhich({ pending }: TriageContext): boolean {
  return pending === 'which_one' || pending === 'screening';
}

function compileAnswers(pack: LanguagePack): ReadonlyMap<SafetyQuestion, AnswerPatterns> {
  return new Map(
    Object.entries(pack.answers).map(([question, { yes = [], no = [] }]) => [
      question as SafetyQuestion,
      { yes: yes.map(parsePattern), no: no.map(parsePattern) },
    ]),
  );
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

const provisional: ReadonlySet<string> = new Set(
  allSigns.filter((sign: Sign) => sign.provisional === true).map(({ id }) => id),
);

function isCrisis({ signs }: Judgement): boolean {
  return signs.some(({ rule }) => rule === 'other.self_harm' || rule === selfHarmEvidence);
}

function report(
  { judgement, findings, clauses, whole, set }: Understood,
  pending: SafetyQuestion | undefined,
  answers: ReadonlyMap<SafetyQuestion, AnswerPatterns>,
): Triage {
  const reply = replyOf(whole, pending, pending === undefined ? undefined : answers.get(pending));
  const outcome = verdictOf({
    judgement,
    reply,
    pending,
    bare: isBareReply(whole),
    vague: findings.length === 0 && isVague(clauses, whole),
  });
  const holding = findings.filter(({ setback }) => setback === null);
  const { signs, outweighed } = judgement;
  const denies = reply === 'no' || findings.some(({ setback }) => setback === 'denied');
  const dropped = findings.flatMap(({ sign, setback, words }) =>
    setback === null ? [] : [{ rule: `${sign.id} (${setback})`, words }],
  );
  return {
    tier: outcome.tier satisfies Verdict,
    flags: outcome.flags,
    experiencer:
      holding.length > 0 && holding.every(({ experiencer }) => experiencer === 'other') ? 'other' : 'self',
    provisional: signs.length > 0 && signs.every(({ rule }) => provisional.has(rule)),
    reply: pending === undefined ? null : reply,
    stiff: outcome.tier === 'none' && isOnlyStiff(clauses, denies),
    wording: isCrisis(judgement) ? 'crisis' : 'standard',
    why: [
      ...signs.map(({ rule, words }) => ({ rule, words })),
      ...outweighed,
      ...outcome.reasons,
      ...dropped,
      ...set,
    ],
  };
}
