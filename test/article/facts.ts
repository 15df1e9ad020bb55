import type { HabitId, MovementId } from '../../src/routine/catalogue.ts';
import type { Flag } from '../../src/safety/findings.ts';

/** A fact of the article, in our words, with the spoken keys that tell it and what they must say. */
export type Fact = readonly [fact: string, ...told: readonly [key: string, says: RegExp][]];

/** What the article says of each movement. Keys stand under `movements.<id>`. */
export const movementFacts: Readonly<Record<MovementId, readonly Fact[]>> = {
  cat_cow: [
    ['its name', ['name', /cat-cow/i]],
    ['done on hands and knees', ['setup', /hands and knees/], ['howTo.0', /hands and knees/]],
    [
      'the belly drops and the back arches',
      ['steps.1', /belly sink.*arch/],
      ['practice.first', /belly sink/],
    ],
    ['then the back rounds upward', ['steps.2', /round.*upward/], ['practice.second', /round/]],
    ['each way has its breath', ['breath', /\{\{breath1\}\}.*belly.*\{\{breath2\}\}.*round/]],
    ['slowly', ['steps.1', /slowly/i], ['steps.2', /slowly/i]],
    ['bends the spine gently both ways', ['purpose', /gently both ways/]],
    ['moves a spine kept in one position', ['why', /one position/]],
    ['back to neutral', ['neutral', /back to a flat back/i]],
  ],
  childs_pose: [
    ['its name', ['name', /child's pose/i]],
    ['a calm, passive rest', ['purpose', /calm rest/]],
    ['the torso rests between the thighs', ['steps.2', /chest rest between your thighs/]],
    ['the arms reach forward', ['steps.3', /arms.*front/], ['call.guided', /arms forward/]],
    ['held for a number of seconds', ['dose', /\{\{seconds\}\} seconds/]],
    ['takes the load off the low back', ['purpose', /load off your low back/], ['why', /rest/]],
    ['back to neutral slowly', ['neutral', /slowly/]],
  ],
  knee_to_chest: [
    ['its name', ['name', /knee-to-chest/i]],
    ['lying on the back', ['setup', /on your back/], ['steps.0', /on your back/]],
    ['draw a knee gently to the chest', ['steps.1', /gently.*knee.*chest/i]],
    ['one knee or both', ['call.guided.right', /right knee/i], ['call.guided.both', /both knees/]],
    ['held for a number of seconds', ['dose', /\{\{seconds\}\} seconds/]],
    ['lengthens the low back and buttocks', ['purpose', /low back.*buttocks/]],
    ['undoes the squeeze of long sitting', ['why', /sitting/i]],
    [
      'back to neutral slowly',
      ['neutral.right', /slowly/],
      ['neutral.left', /slowly/],
      ['neutral.both', /slowly/],
    ],
  ],
  rotation: [
    ['its name', ['name', /lower back rotation/i]],
    ['on the back, knees bent, feet flat', ['setup', /on your back, knees bent, feet flat/]],
    [
      'both knees drop slowly to one side',
      ['steps.0', /slowly.*both knees.*side/i],
      ['call.guided.left', /slowly/],
    ],
    [
      'the shoulders stay down',
      ['steps.1', /shoulders on the floor/],
      ['call.guided.right', /shoulders.*floor/],
    ],
    ['held for a number of seconds', ['dose', /\{\{seconds\}\} seconds/]],
    ['a gentle twist for the side muscles', ['purpose', /gentle twist.*side muscles/], ['why', /side/]],
    ['back to the middle slowly', ['neutral.right', /middle, slowly/], ['neutral.left', /middle, slowly/]],
  ],
  glute_bridge: [
    ['its name', ['name', /glute bridge/i]],
    ['on the back, knees bent, feet flat', ['setup', /on your back, knees bent, feet flat/]],
    ['brace, then squeeze the glutes', ['steps.0', /brace/i], ['steps.1', /squeeze your glutes/i]],
    ['up to a straight line, shoulders to knees', ['steps.2', /straight line, shoulders to knees/]],
    [
      'no arching at the top',
      ['cautions.0', /don't arch/i],
      ['mistake', /arch/],
      ['call.guided', /don't arch at the top/i],
    ],
    ['the glutes do the work', ['cautions.0', /glutes do/], ['feel', /not your low back/]],
    [
      'a few seconds at the top',
      ['steps.3', /\{\{top\}\} seconds/],
      ['dose', /\{\{top\}\} seconds at the top/],
    ],
    ['lower slowly', ['steps.4', /slowly/]],
    [
      'works buttocks and hamstrings, which steady the pelvis',
      ['purpose', /buttocks.*thighs.*steady your pelvis/],
    ],
  ],
  bird_dog: [
    ['its name', ['name', /bird-dog/i]],
    ['on all fours', ['setup', /all fours/]],
    [
      'one arm forward and the opposite leg back, slowly',
      ['steps.1', /slowly.*right arm forward.*left leg back/i],
    ],
    ['then the opposite pair', ['steps.5', /left arm forward.*right leg back/]],
    ['hips level', ['steps.2', /hips level/], ['cautions.0', /hips level/], ['call.guided', /hips level/]],
    ['core braced', ['steps.0', /brace/i], ['call.guided', /belly firm/i]],
    ['the core keeps the spine still while limbs move', ['purpose', /core.*back still/]],
    ['the pattern of walking and lifting', ['why', /walking and lifting/i]],
  ],
  modified_plank: [
    ['its name', ['name', /plank/i]],
    ['on forearms and knees, not toes', ['setup', /forearms and knees, not on your toes/]],
    ['strengthens the trunk, front and back', ['purpose', /front and back/]],
    ['without a heavy load on the spine', ['purpose', /without a heavy load/]],
    ['a braced, neutral spine', ['steps.3', /brace.*neutral/i]],
  ],
};

/** What the article says of everyday life. Keys stand under `habits.<id>`. */
export const habitFacts: Readonly<Partial<Record<HabitId, readonly Fact[]>>> = {
  chair: [
    ['feet flat', ['spoken', /feet flat/i]],
    ['knees at a right angle', ['spoken', /right angle/]],
    ['weight even', ['spoken', /weight even/]],
  ],
  lumbar_support: [
    ['a rolled towel or cushion', ['spoken', /towel/], ['card', /towel or a cushion/]],
    ['keeps the inward curve, stops slumping', ['spoken', /curve of your low back.*slumping/s]],
  ],
  movement_breaks: [
    ['every half hour, a minute or two', ['spoken', /half hour.*one or two minutes/]],
    ['stand, stretch and walk', ['card', /stand up, stretch and walk/]],
    ['for circulation; long stillness is bad', ['card', /staying still.*circulation/i]],
  ],
  standing: [
    ['core lightly engaged', ['spoken', /belly lightly/]],
    ['weight on both feet', ['spoken', /both feet/]],
    ['no resting on one leg, no leaning', ['spoken', /one leg/], ['card', /leaning.*one leg/]],
  ],
  mattress: [['medium-firm, supportive and giving', ['spoken', /medium-firm.*supports/i]]],
  sleeping: [
    ['on the side, a pillow between the knees', ['spoken', /side.*pillow between your knees/i]],
    ['on the back, a small pillow under the knees', ['spoken', /back.*small one under your knees/]],
    ['affects stiffness in the morning', ['card', /stiffness in the morning/]],
  ],
  side_sleeping: [
    ['a pillow between the knees keeps hips level', ['spoken', /between your knees.*hips level/s]],
  ],
  back_sleeping: [
    ['a small pillow under the knees takes pressure off', ['spoken', /under your knees.*pressure off/s]],
  ],
  why_tight: [
    ['posture and stillness more than injury', ['spoken', /sitting, staying still.*not an injury/i]],
    [
      'hip flexors, hamstrings, deep back muscles',
      ['card', /hip flexors, hamstrings and deep back muscles/i],
    ],
    ['short or weak muscles', ['card', /short or weak/]],
    ['stretch now, strength for the long run', ['spoken', /stretch now, strengthen/i]],
  ],
  stretch_or_strengthen: [
    ['both', ['spoken', /^both/i]],
    ['stretching eases now, with blood flow', ['spoken', /today/], ['card', /ease.*now.*blood flow/]],
    ['weakness lies under tightness that returns', ['card', /keeps coming back.*weak/]],
    ['core and glutes brace the spine', ['card', /core and glute.*brace/]],
    ['practice builds endurance of deep muscles', ['card', /stamina of the deep muscles/]],
  ],
};

/** What the article says of all stretches. Full keys. */
export const claims: readonly Fact[] = [
  [
    'slow and smooth, comfortable, never sharp',
    ['routines.effort', /slowly and smoothly.*comfortable, never sharp/i],
    ['movements.cat_cow.cautions.0', /never move into sharp pain/],
    ['movements.childs_pose.cautions.0', /never move into sharp pain/],
    ['movements.knee_to_chest.cautions.0', /never into sharp pain/],
    ['movements.rotation.cautions.0', /never at sharp pain/],
  ],
  ['holding lets a muscle ease', ['movements.rotation.why', /held a while.*time to ease/]],
  ['deep breathing settles the nervous system', ['movements.childs_pose.why', /slow breathing.*settle/]],
  ['breath and movement go together', ['movements.knee_to_chest.breath', /as the knee comes in/]],
  ['strength is the lasting part', ['movements.glute_bridge.why', /strength is the part that lasts/]],
  [
    'a strong trunk braces the spine over time',
    ['movements.modified_plank.why', /braces your spine over time/],
  ],
];

/** Every warning sign of the article and the flag that catches it. */
export const warningSigns: readonly (readonly [sign: string, flag: Flag])[] = [
  ['severe pain', 'severe_pain'],
  ['pain that never lets up', 'unrelenting_pain'],
  ['no better with rest or self-care', 'not_improving'],
  ['numbness down a leg', 'numbness'],
  ['tingling down a leg', 'tingling'],
  ['weakness down a leg', 'weakness'],
  ['numbness, tingling or weakness in both legs', 'bilateral_leg_symptoms'],
  ['symptoms that travel down a leg', 'radiating_pain'],
  ['sudden loss of bladder or bowel control', 'bladder_bowel'],
  ['unexplained fever or chills', 'fever_chills'],
  ['unintended weight loss', 'weight_loss'],
  ['pain after a fall or a car accident', 'trauma'],
  ['sharp pain in a movement', 'sharp_pain_during_exercise'],
];
