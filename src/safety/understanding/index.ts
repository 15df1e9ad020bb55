import type { Reason, SafetyQuestion, Triage, TriageContext, Verdict } from '../findings.ts';
import type { Clause } from './clauses.ts';
import { compileDetector, type Finding } from './detect.ts';
import { openEvidence, rulesAlone, selfHarmEvidence } from './evidence.ts';
import { combine, type ExcusePatterns, excuse, type Judgement, type RaisePatterns } from './judge.ts';
import { openLexicon } from './lexicon.ts';
import { listening } from './listening.ts';
import type { LanguagePack, Vocabulary } from './pack.ts';
import { openRules } from './patternIndex.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Reading } from './reading.ts';
import { isBareReply, replyOf } from './reply.ts';
import { allExcuses, allRaises, allSigns, signsThatAre } from './rules/index.ts';
import { isOnlyStiff } from './stiffness.ts';
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
  const listen = listening(prepared, lexicon, isActive);
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
  const readAgain = isActive('evidence') ? openEvidence(prepared.evidence) : rulesAlone;

  return (text, context) => {
    const heard = listen(text);
    const { clauses, whole, set } = heard;
    const found = excuse(detect(clauses, lexicon), clauses, whole, excuses);
    const findings = found.length > 0 || !asksWhich(context) ? found : detectNamed(clauses, lexicon);
    const second = readAgain(heard, context);
    const judgement = second.judge(combine(findings, whole, raises));
    const byRules = findings.length === 0 && isVague(clauses, whole);
    const vague = judgement.tier === 'none' ? second.vague(byRules) : null;
    return report({ judgement, vague, findings, clauses, whole, set }, context.pending, prepared.answers);
  };
}

/** Only here does a bare "the weight one" name a sign. */
function asksWhich({ pending }: TriageContext): boolean {
  return pending === 'which_one' || pending === 'screening';
}

/** What was understood before any question is asked of it. */
interface Understood {
  readonly judgement: Judgement;
  readonly vague: Reason | null;
  readonly findings: readonly Finding[];
  readonly clauses: readonly Clause[];
  readonly whole: Reading;
  /** What was set aside as figurative or ordinary talk. */
  readonly set: readonly Reason[];
}

const provisional = signsThatAre('provisional');

function isCrisis({ signs }: Judgement): boolean {
  return signs.some(({ rule }) => rule === 'other.self_harm' || rule === selfHarmEvidence);
}

function report(
  { judgement, vague, findings, clauses, whole, set }: Understood,
  pending: SafetyQuestion | undefined,
  answers: Prepared['answers'],
): Triage {
  const reply = replyOf(whole, pending, pending === undefined ? undefined : answers[pending]);
  const outcome = verdictOf({
    judgement,
    reply,
    pending,
    bare: isBareReply(whole),
    vague,
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
