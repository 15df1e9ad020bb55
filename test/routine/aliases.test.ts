import { describe, expect, it } from 'vitest';
import habit from '../../locales/en/slots/habit.ts';
import movement from '../../locales/en/slots/movement.ts';
import routine from '../../locales/en/slots/routine.ts';
import { phrasesOf } from '../../locales/phrasing.ts';
import { expandTemplate } from '../../src/language/template.ts';
import { habitIds, movementIds, routineIds } from '../../src/routine/catalogue.ts';

/** Every way to say each id. */
function namesOf(values: Readonly<Record<string, string>>): [name: string, id: string][] {
  return Object.entries(values).flatMap(([id, phrases]) =>
    phrasesOf(phrases)
      .flatMap(expandTemplate)
      .map((name): [string, string] => [name.toLowerCase().replaceAll('-', ' '), id]),
  );
}

describe.each([
  ['movement', movement.values, movementIds],
  ['routine', routine.values, routineIds],
  ['habit', habit.values, habitIds],
] as const)('the names of every %s', (_, values, ids) => {
  it('exist', () => {
    expect(Object.keys(values).sort()).toEqual([...ids].sort());
  });

  it('lead to one id only', () => {
    const owners = Map.groupBy(namesOf(values), ([name]) => name);
    const shared = [...owners].filter(([, uses]) => new Set(uses.map(([, id]) => id)).size > 1);
    expect(shared.map(([name, uses]) => [name, ...uses.map(([, id]) => id)])).toEqual([]);
  });
});

it.each([
  [
    'cat_cow',
    ['kneeling extension', 'cat cow', 'cat and cow', 'cat camel', 'cat stretch', 'the cat', 'cow pose'],
  ],
  ['childs_pose', ["child's pose", 'child pose', 'resting pose', 'prayer stretch', 'balasana']],
  ['knee_to_chest', ['knee to chest', 'knees to chest', 'knee hug', 'knee pull', 'hug my knees']],
  [
    'rotation',
    [
      'lower back rotation',
      'rotational stretch',
      'knee drops',
      'knee rolls',
      'spinal twist',
      'trunk rotation',
      'windshield wipers',
    ],
  ],
  [
    'glute_bridge',
    ['glute bridge', 'bridge', 'bridging', 'hip bridge', 'hip lift', 'hip raise', 'pelvic lift'],
  ],
  ['bird_dog', ['bird dog', 'opposite arm and leg', 'quadruped', 'pointer', 'bird dock', 'bird talk']],
  [
    'modified_plank',
    ['plank', 'modified plank', 'knee plank', 'kneeling plank', 'forearm plank', 'half plank', 'blank'],
  ],
] as const)('%s answers to the names people use', (id, names) => {
  const known = new Map(namesOf(movement.values));
  expect(names.filter((name) => known.get(name) !== id)).toEqual([]);
});
