import type { MovementId } from '../../src/routine/catalogue.ts';
import type { Source } from '../../src/routine/movement.ts';

/** What is told of every movement; each is a key under `movements.<id>`. */
export const toldFacts = [
  'purpose',
  'setup',
  'steps',
  'breath',
  'dose',
  'cautions',
  'neutral',
  'mistake',
  'easier',
  'harder',
  'feel',
  'why',
] as const;

/** The article names no mistakes, variations or sensations, except as said below. */
const ours = { mistake: 'added', easier: 'added', harder: 'added', feel: 'added' } as const;

/** Where each fact comes from. `needs_review`: at least one sentence awaits a clinician. */
export const provenance: Readonly<Record<MovementId, Readonly<Record<(typeof toldFacts)[number], Source>>>> =
  {
    cat_cow: {
      ...ours,
      purpose: 'article',
      setup: 'both',
      steps: 'both',
      breath: 'both',
      dose: 'added',
      cautions: 'both',
      neutral: 'both',
      why: 'article',
    },
    childs_pose: {
      ...ours,
      purpose: 'article',
      setup: 'added',
      steps: 'both',
      breath: 'added',
      dose: 'both',
      cautions: 'needs_review',
      neutral: 'both',
      why: 'article',
    },
    knee_to_chest: {
      ...ours,
      purpose: 'article',
      setup: 'both',
      steps: 'both',
      breath: 'both',
      dose: 'both',
      cautions: 'needs_review',
      neutral: 'both',
      why: 'article',
    },
    rotation: {
      ...ours,
      purpose: 'article',
      setup: 'both',
      steps: 'both',
      breath: 'added',
      dose: 'both',
      cautions: 'needs_review',
      neutral: 'both',
      why: 'article',
    },
    glute_bridge: {
      ...ours,
      purpose: 'article',
      setup: 'both',
      steps: 'article',
      breath: 'added',
      dose: 'both',
      cautions: 'both',
      neutral: 'added',
      mistake: 'both',
      feel: 'both',
      why: 'article',
    },
    bird_dog: {
      ...ours,
      purpose: 'article',
      setup: 'both',
      steps: 'both',
      breath: 'added',
      dose: 'added',
      cautions: 'both',
      neutral: 'added',
      why: 'article',
    },
    modified_plank: {
      ...ours,
      purpose: 'article',
      setup: 'article',
      steps: 'both',
      breath: 'added',
      dose: 'added',
      cautions: 'needs_review',
      neutral: 'added',
      why: 'article',
    },
  };
