import type { HeardEntry } from './heard.ts';

/** What the skill wrote on a component of its audio document: whose sound it is. */
export type Label = Partial<Pick<HeardEntry, 'lane' | 'kind' | 'key' | 'movement' | 'side'>>;

const lanes = ['voice', 'tone', 'silence', 'span'] as const;

/** Reads an id `lane/kind/key/movement/side`; empty parts are left out, and any other id labels nothing. */
export function readLabel(id: unknown): Label {
  const parts = typeof id === 'string' ? id.split('/') : [];
  const lane = lanes.find((name) => name === parts[0]);
  if (!lane || parts.length !== 5) return {};
  const [, kind, key, movement, side] = parts;
  return {
    lane,
    ...(kind ? { kind } : {}),
    ...(key ? { key } : {}),
    ...(movement ? { movement } : {}),
    ...(side ? { side } : {}),
  };
}

/** What a sound inside something labelled still belongs to. */
export function belongsTo({ movement, side }: Label): Label {
  return { ...(movement ? { movement } : {}), ...(side ? { side } : {}) };
}

/** Which line was spoken, and where it belongs. */
export function lineLabel(label: Label): Label {
  return { ...belongsTo(label), ...(label.key ? { key: label.key } : {}) };
}
