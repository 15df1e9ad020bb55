import type { MovementId } from '../../../src/routine/catalogue.ts';
import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'Movement',
  values: {
    cat_cow: `
      cat cow, cat and cow, cat-cow, the cat, cat, cow pose, cow, cat pose, cat camel, cat and camel,
      cat stretch, cats and cows, cat cows, angry cat, kneeling extension, kneeling cat, cat cal,
      cat cows stretch, cat car, cap cow, cat gow, cat cau, cat how, catcow, kat cow, cad cow, cat call,
      cat cowl, cut cow, catch cow, (arch and round|arching and rounding) [my back], back arches,
      cat cow pose,
      cat cower, cat cowell, cad call, hat cow, cat towel, cat and call, cat gal, cats cow, that cow, cat cart, cat and cal, cat kow, cat now, cat couch, cat how pose, pack cow, cat and how, the cow`,
    childs_pose: `
      child's pose, childs pose, child pose, children's pose, child's posed, charles pose, child's post,
      childs post, child post, chiles pose, child's nose, child's poses, child's pause, child pause,
      child's pulse, resting pose, rest pose, prayer stretch, prayer pose, balasana, baby pose,
      the child one, kneeling rest, folded rest, childspose, child's pole, child's posture, charge pose,
      wild pose, mild pose,
      child support pose, child's rest pose, child's rose, child's boss, child's hose, child's toes, chiles nose, chance pose, chow's pose, children pose, chai pose, child so pose, child's paws, child's clothes`,
    knee_to_chest: `
      knee to chest, knees to chest, knee-to-chest, knee to the chest, knees to the chest,
      knee into chest, knees into chest, knee to my chest, knees to my chest, knees into my chest,
      knee hug, knee hugs, knee pull, knee pulls, hug my knees, hug my knee, hugging my knees,
      knee hugging, hug knees, single knee to chest, both knees to chest, double knee to chest,
      need to chest, knee to jest, knee two chest, me to chest, nee to chest, knee the chest,
      knee to test, knee to vest, needle chest, kneed a chest, knee chest, knee in,
      (pull|bring|bringing|pulling) my (knee|knees) (in|to my chest|up),
      knee to chessed, knee to chess, neat to chest, need to chess, knees to chess, meet a chest, nita chest, knee to guest, knee to nest, knees to vest, knee to best, needs to chest, me to chess, anita chest, knee tug, knee hog, need hug, knees hug, knee huck`,
    rotation: `
      lower back rotation, rotation, rotations, back rotation, rotational stretch,
      lower back rotational stretch, lower back twist, back twist, twist, the twists, twists, twisting,
      twisting stretch, spinal twist, lying twist, supine twist, knee drop, knee drops, knee roll,
      knee rolls, trunk rotation, trunk rotations, spinal rotation, windshield wipers, windshield wiper,
      windscreen wipers, windscreen wiper, wipers, rotating stretch, knees side to side, side to side,
      dropping my knees, knee rocks, rotation stretch, rotten station, row tation, road station,
      wrote asian, low back rotation, lumbar rotation, near drop, knee drop stretch, sideways knees,
      low back rotation, lower back vacation, lower back location, lower back notation, lower back quotation, lo back rotation, lower bag rotation, back location, vacation stretch, spinal list, spiral twist, spinal tryst, spine twist, knee droops, need drops, neat drops, knee props, knee roles, need rolls, windshield vipers, wind shield wipers, windscreen vipers, the wipers, the knee rolls, the knee drops, lower back rotations`,
    glute_bridge: `
      glute bridge, glutes bridge, glute bridges, bridge, bridges, bridging, bridge pose, hip bridge,
      hip bridges, hip lift, hip lifts, hip raise, hip raises, pelvic lift, pelvic lifts, pelvic bridge,
      bum lift, bum lifts, bottom lift, butt lift, butt lifts, butt bridge, bum bridge, blue bridge,
      glue bridge, glut bridge, clue bridge, flute bridge, glute rich, glue bridges, gloot bridge,
      loot bridge, bluebridge, britch, glute breach, shoulder bridge, lifting my hips, hip thrust,
      hip thrusts, glute raise,
      fruit bridge, glue fridge, boot bridge, root bridge, good bridge, cute bridge, glutes fridge, bloat bridge, grew bridge, the glute bridge, club bridge, clue fridge, gluten bridge, blue ridge, flu bridge, lute bridge, glide bridge`,
    bird_dog: `
      bird dog, bird dogs, bird-dog, birddog, bird dock, bird talk, bird doc, bird duck, bird dogg,
      bird dodge, burr dog, third dog, heard dog, word dog, bird docks, bad dog, birth dog, bird log,
      bird hog, bird and dog, opposite arm and leg, opposite arm opposite leg, opposite arm leg,
      arm and leg, arm and leg raise, arm leg reach, quadruped, quadruped arm leg raise, pointer,
      pointer dog, pointing dog, the dog, dog, all fours reach, superman on all fours,
      bur dock, burdock, bird dark, bird stock, birdie dog, bird dogs pose, beard dog, bored dog, burn dog, bird talks, bird dot, bird doll, bird god, verb dog, bird frog, board dog, bert dog`,
    modified_plank: `
      modified plank, plank, planks, planking, knee plank, knee planks, kneeling plank, forearm plank,
      half plank, half planks, easy plank, plank on my knees, knees plank, plank on knees, elbow plank,
      front plank, blank, plonk, plant, prank, flank, plan, planck, plunk, knee blank, knee plant,
      modified blank, forearm blank, modified plant, half blank, palank,
      modified plan, modified blanks, modified plan k, modify plank, modified frank, knee plan, knee prank, kneeling blank, kneeling plan, forearm plan, forearm prank, the blank, a blank, clank, modified tank, modified bank, planck pose, planket`,
  },
} satisfies SlotVocabulary<MovementId>;
