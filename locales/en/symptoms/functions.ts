import { phrases } from './phrases.ts';

/** What legs and feet do, and how they fail. */
export const functions = {
  CANNOT: phrases(`
    not being able to, being unable to, can not, could not, unable to, not able to, not been able to, never able to, will not, would not,
    not managing to, not manage to, can no longer, no longer able to, could no longer, no longer,
    can barely, could barely, barely, can hardly, could hardly, hardly, can scarcely, scarcely,
    lost the ability to, stopped being able to, no ability to, cannot seem to, can not seem to,
    do not seem to be able to, not seem to be able to, impossible to, incapable of, not possible to,
    can never, refuses to, refuse to, refused to, fails to, failing to, failed to, inability to,
    unable, can not get to, can not even, no way to, not get it to, can not get my, not being able to, being unable to, do not think i can, not think i can, not think he can, not think she can,
    not sure i can, not sure that i can, do not think i could,
    no can, no able to, no possible to, can not i, can not he, can not she, can not we, could not i, can i not, can he not, can she not,
    no way i can, no way i could, no way he can, no way she can, not a hope i can, not got the strength to, not have the strength to, no strength to
  `),
  /** Pain, and no lost power, keeps them from it. */
  TOO_SORE: phrases(`
    hurts too much to, hurts too bad to, hurts too badly to, hurt too much to, hurts so much to, too sore to, too painful to, in too much pain to, too much pain to,
    too bad to, in too much agony to, too agonising to, too agonizing to, so sore to, too stiff and sore to
  `),
  HARD: phrases(`
    hard to, harder to, tougher to, more difficult to, tricky to, trickier to, not easy to, takes longer to, takes me longer to,
    difficult to, difficulty, difficulties, trouble, troubles, struggle to, struggling to,
    struggles to, struggled to, struggling with, struggle, struggling, having trouble, a hard time,
    hard time, problem, problems, finding it hard to, tough to, a job to, a job, an effort to, issues,
    issue, a battle to, takes ages to, takes forever to, takes a while to, takes a long time to,
    takes me ages to, takes me forever to, ages to, forever to, bother, strain, straining, strain to,
    have to strain, have to push, have to force, push hard, pushing
  `),
  FEEL: phrases(`
    feel, feeling, felt, sense, sensing, feels, notice, noticed, noticing, tell, know, knew, realise,
    realize, realised, realized, realising, realizing, aware, knowing, fill
  `),
  FEELV: phrases(`
    feel, sense, feel in, fill
  `),
  LOST: phrases(`
    lost, losing, lose, loses, loss of, lost all, lost the, loss, lost most, lost some
  `),
  MOVE: phrases(`
    move, moving, lift, lifting, raise, use, pick up, shift, swing, flex, wiggle, wriggle, budge, work,
    respond, obey, hold, carry, support, stand, take, function, cooperate, listen, straighten, bear,
    control, lifted, stand on, put weight on, put any weight on
  `),
  MOVE_STRICT: phrases(`
    move, lift, raise, use, pick up, swing, budge, control
  `),
  REFUSE: phrases(`
    work, working, works, move, moving, lift, respond, responding, obey, obeying, hold, holding, carry,
    support, supporting, listen, listening, cooperate, do what, doing what, budge, function,
    functioning, take me, take my weight, bear, go where, come with me, behave, follow, react,
    coordinate, keep me up, be told, do as, do anything, do a thing, do what i tell, answer, answering, engage, engaging, fire, firing, connect, kick in, play ball, help, helping, perform, push, do as, react, reacting, come up, come,
    worked, moved, responded, obeyed, held, carried, budged, wake up
  `),
  WALK: phrases(`
    walk, walking, walked, take a step, climb stairs, climb the stairs, stand, get to the, get across,
    make it to the, make it across, stand up, stay upright, stay on my feet, stand on my legs,
    put one foot in front, weight bear, get around, get about, put weight on, stand on them,
    stand at all, stand on it, bear weight, walk unaided, walk unassisted, support myself, hold myself up, take a single step, take one step, take any steps, take 2 steps, take another step, cross the room, cross the road, cross the floor, cross the street, get across the room, manage a single stair, manage the stairs,
    cross the kitchen, cross the landing, cross the hall, cross the garden, make the stairs, manage the steps,
    get off the bed
  `),
  /** Was on their feet, and lately. */
  WALKED: phrases(`
    could walk, could run, could still walk, could climb, was walking, was running, was jogging, was hiking, was dancing, was cycling,
    was able to walk, were able to walk, able to walk, walked, walked fine, walked normally, was walking fine, was on my feet,
    was up and about, was fine yesterday, was fine this morning, was fine last night, was okay yesterday, was all right yesterday,
    was fine on monday, was fine on tuesday, was fine on wednesday, was fine on thursday, was fine on friday, was fine on saturday, was fine on sunday, was fine last week, jogged, ran, was out walking,
    managed the stairs, climbed the stairs, was steady on my feet, went for a walk, walking yesterday, walking last week,
    could stand, drove fine, danced, played football, played tennis, needed none, needed no stick, needed nothing, without a stick,
    could do the stairs, could do stairs, did the stairs, could get up the stairs, could manage the stairs, do the stairs fine, do stairs fine,
    got up the stairs, climbed stairs, was climbing, was strong at breakfast, was strong this morning, was strong yesterday, was fine at breakfast,
    could transfer, could get about, could get around, was playing football, was playing tennis, used a stick, used the stick, walked with a stick, with a stick last week,
    used to take my weight, could lift it, could push,
    stairs were fine, the stairs were fine, walking was fine, stairs were no problem, stairs were easy, was climbing the stairs
  `),
  /** Gets about with hands, walls or others. */
  PROPPED: phrases(`
    holding on to, hanging on to, clinging to, clinging on to, holding onto, hanging onto, hold on to the, hold onto the, furniture walking,
    walking along the walls, crawl, crawling, crawled, shuffling, shuffle, dragging myself, drag myself, on my hands and knees, bedbound,
    housebound, carried, carry me, bum shuffling, on my bum, walls to, furniture to, wheelchair, propped up, bedridden, chairbound,
    needs carrying, need carrying, needed carrying, needs lifting, few steps, 2 steps, couple of steps,
    few yards, few feet, ten steps, needs holding up,
    both hands on the, drag myself up, dragging myself up, haul myself up, hauling myself up, pull myself up by, pulling myself up by
  `),
  AID: phrases(`
    stick, sticks, cane, canes, frame, walker, rollator, zimmer, crutch, crutches, wheelchair, walking aid,
    walking frame, walking stick, walking sticks,
    hoist, stairlift, two sticks, mobility scooter
  `),
  GIVEWAY: phrases(`
    give way, gives way, gave way, giving way, given way, give out, gives out, gave out, giving out,
    given out, buckle*, buckling, collaps*, gives under, gave under, folded, folds, give in, gives in,
    gave in, crumpl*, goes out from under, gone from beneath, lets me down, let me down, fails me,
    failed me, crumbles, crumbled, go from under, goes on me, went on me, go out from under,
    gave way on me, conked out, giving up on me, gives up on me, gave up on me, fold, folding,
    folded under, turned to mush, turn to mush, gone to mush, turned to jelly, turn to jelly,
    gone to jelly, just gave up, given up on me, quit on me, deserted me, going from under, going from beneath, keep going under, going from underneath,
    letting go on me, lets go on me, let go on me, letting go under me, lets go under me
  `),
  DROPS: phrases(`
    drop, drops, dropping, dropped, drag, drags, dragging, dragged, slap, slaps, slapping, slapped,
    flop, flops, flopping, floppy, flapping, flaps, catch, catches, catching, caught, scuff*, scrap*,
    trip, trips, tripping, trail, trails, trailing, clumsy, stub, stubs, stubbing, flail, limp,
    hangs, hanging, dangles, turns in, swing it
  `),
  FOOT_LIFT: phrases(`
    lift, raise, pull up, bring up, move, wiggle, wriggle, flex, bend, push, push off, point, come up,
    lift up, curl, pull, push down, pick up, go up, stand, walk, turn, tap, budge, clear
  `),
  PARALYZED: phrases(`
    paralyzed, paralysis, paralysing, paralyzing, paralised, useless, dead weight, deadweight,
    completely gone, totally gone, no power, no strength, stopped working, not working, no work, no move, no moving, does not work,
    do not work, will not work, would not work, packed in, packed up, refused, refuses, refusing,
    quit working, quit on me, given up, gone limp, went limp, has gone limp, like a log, not moving,
    floppy, flaccid, dead as a, gave up the ghost, conked out, just hangs, hanging there,
    zero strength, no strength left, gone to mush, give up on, gave up on, gives up on, giving up on, has given up, have given up, given up completely,
    shagged, kaput, banjaxed, bust, done for, out of action, out of commission, on strike, packing up, packing in, packs up, packs in, conking out, powerless,
    pack in, giving up, dying on me,
    gave up working, gave up moving, gave up completely, ceased, stopped dead
  `),
  LEG_FAIL: phrases(`
    switched off, switching off, shut off, shut down, quit, quits, fading, fades, no go, no push,
    less push, no drive, lies there, just lies there, hangs there, flops, no contraction, no response,
    no reaction, nothing there, not there, was not there, minds of their own, mind of its own,
    mind of their own, own mind, nothing no, stopped responding, not responding, died on me,
    dying on me, dead on me, conked out, packed up, gone awol, failed me, failing me, failing,
    gave up the ghost, not firing, will not fire, not firing properly, will not go, not lifting,
    not bending, not supporting, not holding, not bearing,
    deserting me, no life in, no oomph, no welly, no juice, no power in, lost its power, do not listen,
    not listen, not do as it is told, motor deficit, power loss, foot control, paraparesis, paraplegi*,
    quadriceps weakness, knee extension, monoparesis, hemiparesis, motor weakness, paresis, plegia,
    no grip, own thing, their own thing, its own thing, unplugged, turned off, gone offline, pulled the plug, no use at all, shutting down, closing down, powering down,
    0 drive, 0 push, 0 response, no push left, packing it in
  `),
};
