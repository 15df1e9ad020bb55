/** One rule of the platform that can be checked without a cloud account. */
export interface CheckedRule {
  readonly rule: string;
  /** What breaks it; empty when it holds. */
  readonly problems: readonly string[];
}

/** A rule over many things: each thing that breaks it is a problem. */
export function checkEach<Thing>(
  rule: string,
  things: Iterable<Thing>,
  problemOf: (thing: Thing) => string | false | undefined,
): CheckedRule {
  return { rule, problems: [...things].flatMap((thing) => problemOf(thing) || []) };
}
