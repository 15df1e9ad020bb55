/**
 * Structured notes for whoever runs the skill. Only names and counts: no user words, no slots, no flags, no
 * tiers, no identities.
 */
export interface Log {
  warn(what: string, facts: Readonly<Record<string, string | number>>): void;
}

export const silentLog: Log = { warn: () => undefined };
