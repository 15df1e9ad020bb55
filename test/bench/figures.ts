/** One figure: how many times the control something takes, both measured in the same run. */
export interface Row {
  readonly what: string;
  readonly control: string;
  readonly ratio: number;
}

export function ratioOf(what: string, control: string, value: number, controlValue: number): Row {
  return { what, control, ratio: value / controlValue };
}

export type Work = () => unknown;

/** Median milliseconds of each work. They take turns, so that a busy moment of the machine falls on all of them. */
export async function mediansMs(works: readonly Work[], rounds: number): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, work] of works.entries()) {
      const startedAt = performance.now();
      await work();
      times[i]?.push(performance.now() - startedAt);
    }
  }
  return times.map((all) => all.toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN);
}

/** The same work many times over, as one. */
export function times(count: number, work: Work): Work {
  return async () => {
    for (let i = 0; i < count; i++) await work();
  };
}
