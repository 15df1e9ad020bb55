import type { HostLog } from './log.ts';

/** Upper bounds of the latency histogram, seconds; Alexa hangs up after 8. */
const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 4, 8] as const;

/** What a host counts: turns, how long they took, and troubles by their class. Nothing about anybody. */
export interface Metrics {
  turn(seconds: number): void;
  /** A log that also counts each trouble it notes. */
  counting(log: HostLog): HostLog;
  /** Everything counted so far, in the text format of Prometheus. */
  text(): string;
}

/** Counts from zero. */
export function startMetrics(): Metrics {
  const buckets = new Map<number, number>(bounds.map((bound) => [bound, 0]));
  const troubles = new Map<string, number>();
  let turns = 0;
  let totalSeconds = 0;

  return {
    turn(seconds) {
      turns += 1;
      totalSeconds += seconds;
      for (const bound of bounds) if (seconds <= bound) increase(buckets, bound);
    },
    counting: (log) => ({
      info: log.info,
      warn(what, facts) {
        increase(troubles, troubleOf(what, facts.code ?? facts.error));
        log.warn(what, facts);
      },
    }),
    text: () =>
      [
        '# TYPE coach_turn_seconds histogram',
        ...[...buckets].map(([bound, count]) => `coach_turn_seconds_bucket{le="${bound}"} ${count}`),
        `coach_turn_seconds_bucket{le="+Inf"} ${turns}`,
        `coach_turn_seconds_sum ${totalSeconds}`,
        `coach_turn_seconds_count ${turns}`,
        '# TYPE coach_troubles_total counter',
        ...[...troubles].map(([labels, count]) => `coach_troubles_total{${labels}} ${count}`),
        '',
      ].join('\n'),
  };
}

function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Both labels are names given in this program, so there are few of them and none needs an escape. */
function troubleOf(what: string, kind: string | number = ''): string {
  return `what="${what}",class="${kind}"`;
}
