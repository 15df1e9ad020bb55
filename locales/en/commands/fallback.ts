import type { Phrasing } from '../../phrasing.ts';

/** What nothing else fits. Alexa brings its own samples and hands over no words. */
export default { intent: 'AMAZON.FallbackIntent', samples: [] } satisfies Phrasing;
