import type { X509Certificate } from 'node:crypto';
import type { TrustedLeaf } from './certificateChain.ts';

const MAX_KEPT = 8;
const MAX_KEPT_MS = 86_400_000;

/**
 * Remembers the leaf of each certificate URL for a day, or until its chain runs out; eight of them, the oldest
 * going first. Requests that need the same one at the same time share one look-up. A failure is not remembered,
 * so a stranger's made-up URLs cannot push out Amazon's.
 */
export function keptLeaves(lookUp: (url: string) => Promise<TrustedLeaf>, now: () => number) {
  const kept = new Map<string, { leaf: X509Certificate; untilMs: number }>();
  const underWay = new Map<string, Promise<X509Certificate>>();

  async function lookUpAndKeep(url: string): Promise<X509Certificate> {
    try {
      const { leaf, notAfterMs } = await lookUp(url);
      const [oldest] = kept.keys();
      if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
      kept.set(url, { leaf, untilMs: Math.min(notAfterMs, now() + MAX_KEPT_MS) });
      return leaf;
    } finally {
      underWay.delete(url);
    }
  }

  return async (url: string): Promise<X509Certificate> => {
    const known = kept.get(url);
    if (known && now() <= known.untilMs) return known.leaf;
    kept.delete(url);
    const leaf = underWay.get(url) ?? lookUpAndKeep(url);
    underWay.set(url, leaf);
    return leaf;
  };
}
