import { brokenLimits } from '../../src/alexa/limits/brokenLimits.ts';
import { tiers } from '../../src/safety/findings.ts';
import type { HeardTurn } from '../../src/simulator/device/turn.ts';
import { sentinel } from './sentences.ts';

/** Everything that must be true of a turn, whoever speaks and whatever fails. Returns what is not. */
export function wrongWith(turn: HeardTurn, before: HeardTurn | undefined): string[] {
  return [
    ...(turn.refused ? [`Alexa refuses the answer: ${turn.refused}`] : []),
    ...limitsBroken(turn),
    ...afterLock(turn),
    ...fallenTier(turn, before),
    ...leftInPose(turn, before),
    ...(JSON.stringify(turn.answer ?? null).includes(sentinel)
      ? ['the answer carries words of the person']
      : []),
  ];
}

function limitsBroken({ answer, request }: HeardTurn): string[] {
  if (!request || request.request.type === 'SessionEndedRequest') return [];
  return brokenLimits(answer, {
    requestType: request.request.type,
    locale: String(request.request.locale ?? 'en'),
  }).map(({ limit, found, allowed }) => `the limit ${limit} is broken: ${found}, allowed ${allowed}`);
}

function afterLock({ tier, timeline, request }: HeardTurn): string[] {
  const coached = timeline.some(({ lane }) => lane === 'span');
  return request && coached && tier !== null && tier !== 'none' ? [`a body is coached at tier ${tier}`] : [];
}

const ranks: readonly (string | null)[] = tiers;

function fallenTier(turn: HeardTurn, before: HeardTurn | undefined): string[] {
  const same = turn.request && turn.request.session.sessionId === before?.request?.session.sessionId;
  const fell = same && turn.tier !== null && ranks.indexOf(turn.tier) < ranks.indexOf(before?.tier ?? null);
  return fell ? [`the tier falls from ${before?.tier} to ${turn.tier}`] : [];
}

/** Ways out of a shape, as keys; a fault has words of its own. */
const wayOut = /neutral|^stop\.comeOut|^safety\.(rest|easeOff|dizzy)|pausePose|careLine/;

/** Whoever is cut off in a body and hears no other hears how to come out, when the session ends there. */
function leftInPose(turn: HeardTurn, before: HeardTurn | undefined): string[] {
  if (turn.ending !== 'end' || !turn.request || turn.request.request.type === 'SessionEndedRequest')
    return [];
  const cutMs = turn.cutOffAtMs;
  const inBody = before?.timeline.some(
    ({ lane, atMs, durationMs }) =>
      lane === 'span' && cutMs !== undefined && cutMs > atMs && cutMs < atMs + durationMs,
  );
  const told = turn.said.some((key) => wayOut.test(key)) || turn.speech.includes('Come out of the stretch');
  return inBody && !told ? ['somebody is left in a pose'] : [];
}
