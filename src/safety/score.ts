import type { SafetyQuestion, Verdict } from './findings.ts';
import type { Understanding } from './understanding/index.ts';

/** One labelled sentence of a bank. */
export interface BankRow {
  readonly utterance: string;
  readonly tier: Verdict;
  /** Other tiers a careful reader would tolerate. Empty: strict. */
  readonly acceptable: readonly Verdict[];
  readonly kind: string;
  readonly pending: SafetyQuestion | null;
}

/** Totals over the rows of one kind, tier or bank. */
export interface Score {
  readonly rows: number;
  readonly exact: number;
  readonly acceptable: number;
}

export interface Scores {
  readonly all: Score;
  readonly byKind: ReadonlyMap<string, Score>;
  readonly byTier: ReadonlyMap<string, Score>;
  /** Strict emergencies given any lower tier. */
  readonly missedEmergencies: number;
  /** Share of strict urgent rows given urgent or emergency. */
  readonly urgentOrHigher: number;
  /** Share of harmless rows kept harmless, and share raised to urgent or emergency. */
  readonly harmlessKept: number;
  readonly harmlessAlarmed: number;
}

/** Reads a bank: a header row, then utterance, tier, acceptable, flags, kind, pending by tabs. */
export function parseBank(tsv: string): BankRow[] {
  return tsv
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [utterance = '', tier = '', acceptable = '', , kind = '', pending = ''] = line.split('\t');
      return {
        utterance,
        tier: tier as Verdict,
        acceptable: acceptable.split(',').filter(Boolean) as Verdict[],
        kind,
        pending: pending.trim() === '' ? null : (pending.trim() as SafetyQuestion),
      };
    });
}

/** Judges every row and totals the answers. */
export function scoreBank(rows: readonly BankRow[], understand: Understanding): Scores {
  const judged = rows.map((row) => {
    const { tier } = understand(row.utterance, row.pending === null ? {} : { pending: row.pending });
    return {
      row,
      tier,
      exact: tier === row.tier,
      acceptable: tier === row.tier || row.acceptable.includes(tier),
    };
  });
  const strict = (wanted: Verdict) =>
    judged.filter(({ row }) => row.tier === wanted && row.acceptable.length === 0);
  const harmless = strict('none');
  const isAlarm = (tier: Verdict): boolean => tier === 'urgent' || tier === 'emergency';
  return {
    all: total(judged),
    byKind: mapValues(Map.groupBy(judged, ({ row }) => row.kind)),
    byTier: mapValues(Map.groupBy(judged, ({ row }) => row.tier)),
    missedEmergencies: strict('emergency').filter(({ exact }) => !exact).length,
    urgentOrHigher: share(strict('urgent'), ({ tier }) => isAlarm(tier)),
    harmlessKept: share(harmless, ({ tier }) => tier === 'none'),
    harmlessAlarmed: share(harmless, ({ tier }) => isAlarm(tier)),
  };
}

type Judged = { readonly exact: boolean; readonly acceptable: boolean };

function total(judged: readonly Judged[]): Score {
  return {
    rows: judged.length,
    exact: judged.filter(({ exact }) => exact).length,
    acceptable: judged.filter(({ acceptable }) => acceptable).length,
  };
}

function mapValues(groups: ReadonlyMap<string, readonly Judged[]>): Map<string, Score> {
  return new Map(
    [...groups].sort(([a], [b]) => a.localeCompare(b)).map(([name, rows]) => [name, total(rows)]),
  );
}

function share<Row>(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rows.length === 0 ? 1 : rows.filter(holds).length / rows.length;
}

/** The totals as a plain table. */
export function scoreTable(title: string, scores: Scores): string {
  const percent = (value: number): string => `${(value * 100).toFixed(1)}%`;
  const line = (name: string, { rows, exact, acceptable }: Score): string =>
    `${name.padEnd(14)} ${String(rows).padStart(5)}  ${percent(exact / rows).padStart(7)}  ${percent(acceptable / rows).padStart(10)}`;
  return [
    title,
    `${''.padEnd(14)} ${'rows'.padStart(5)}  ${'exact'.padStart(7)}  ${'acceptable'.padStart(10)}`,
    line('all', scores.all),
    ...[...scores.byTier].map(([tier, score]) => line(tier, score)),
    ...[...scores.byKind].map(([kind, score]) => line(`· ${kind}`, score)),
    `strict emergencies missed: ${scores.missedEmergencies}`,
    `strict urgent at urgent or higher: ${percent(scores.urgentOrHigher)}`,
    `harmless kept harmless: ${percent(scores.harmlessKept)}; raised to urgent or emergency: ${percent(scores.harmlessAlarmed)}`,
    '',
  ].join('\n');
}
