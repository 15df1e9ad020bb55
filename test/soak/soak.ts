import { transcript } from '../conversation/transcript.ts';
import { startSoakHost } from './host.ts';
import { live, startMs } from './person.ts';

export interface SoakOptions {
  readonly users: number;
  /** The first person's seed; the others follow it one by one. */
  readonly seed: number;
  /** Called after each person; false ends the soak early. */
  readonly goOn?: (users: number, turns: number) => boolean;
}

export interface SoakReport {
  readonly users: number;
  readonly turns: number;
  /** Bodies coached, sessions ended by advice, and sessions begun: a soak that reaches nothing proves nothing. */
  readonly bodies: number;
  readonly advised: number;
  readonly wrong: readonly { readonly seed: number; readonly what: string; readonly transcript: string }[];
  readonly leaks: readonly string[];
}

/** Many random people, one after the other, on one host with one database. */
export async function soak({ users, seed, goOn = () => true }: SoakOptions): Promise<SoakReport> {
  const host = await startSoakHost(startMs);
  const report = { users: 0, turns: 0, bodies: 0, advised: 0 };
  const wrong: SoakReport['wrong'][number][] = [];
  for (let i = 0; i < users && goOn(report.users, report.turns); i++) {
    const life = await live(host, seed + i);
    report.users += 1;
    report.turns += life.turns.length;
    report.bodies += life.turns.flatMap(({ timeline }) =>
      timeline.filter(({ lane }) => lane === 'span'),
    ).length;
    report.advised += life.turns.filter(
      ({ tier, ending }) => tier !== 'none' && tier && ending === 'end',
    ).length;
    for (const what of life.wrong)
      wrong.push({ seed: seed + i, what, transcript: transcript(life.turns, startMs) });
  }
  return { ...report, wrong, leaks: await host.close() };
}
