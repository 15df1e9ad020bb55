import { phrases } from './phrases.ts';

const each = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap((one) => second.map((two) => `${one} ${two}`));

/** How a question opens. Counts only at the start of a clause: "it is numb" is no question. */
const asking = [
  ...each(
    phrases('is, are, was, can, could, would, will, should, do, does, did, might, may, am, has, have'),
    phrases(
      'old, older, elderly, most, many, all, young, some, other, women, men, i, it, this, that, you, there, these, those, they, we, a, an, the, my, your, people, someone, somebody, anyone, one, he, she',
    ),
  ),
  ...each(
    phrases('is, are, can, could, would, will, should, do, does, might'),
    phrases(`
    sharp pain, severe pain, constant pain, night pain, back pain, stabbing pain, soreness, numb*, tingl*, pain*, pins, weak*, stretch*, back, sitting, doing, exercis*, yoga, bad, leg, legs, losing, having,
    being, sciatica, slipped, lifting, fever, weight, cancer, incontinence, night, foot, severe, dizz*, faint*, pregnan*, osteopor*, steroid*, stomach, belly, breath*, heart, warfarin, blood, vertigo, shiver*, chest, sudden, chills, feeling,
    some, stress, tight, running, walking, both, bladder, tablets, medication, ·
  `),
  ),
  ...phrases(`
    what, how, why, when should, when do, when is, when would, when can, where is, where do, which, who gets,
    tell me about, tell me what, tell me how, tell me if, tell me why, explain, wondering, i wonder, i was wondering,
    =i wonder, =i was wondering, =i am wondering, =i was just wondering, =i am curious, is it true, =is it right,
    =do you think, =would you say, =do you reckon, =have you got, =do you have, =do you know, =have you any, =did you, =are you,
    at what point, at what age, from what age, what age, how come, wonder if, curious, just asking, asking for, define, difference between, i read, i heard, =i want to know,
    =i would like to know
  `),
];

/** Yes, no, maybe; joints of a sentence; questions and what-ifs. */
export const talk = {
  NEGATOR: phrases(`
    not, no, no one, not one of us, never, without, none, neither, nor, nothing, nobody, denies, deny, denied any, denies any, denied having, free of, free from,
    absence of, not still, no sign of, negative for, ruled out, zero, nowhere, no longer, barely any, hardly any,
    not any, as opposed to, rather than, instead of, nae, nor any
  `),
  NEGATOR_INERT: phrases(`
    not much of a, not a big, not a bad, not a huge, not a massive, not that bad a, not that big a, nothing major,
    not saying i am not,
        can not, could not, will not, would not, not only, not just, not merely, not simply, no idea,
    no clue, no wonder, no matter, no doubt, no joke, no good, no better, no worse, no improvement,
    no change, no way, no relief, no let up, no reason, no warning, no use, no fun, no lie,
    no word of a lie, no messing, no kidding, no sleep, no rest, no choice, no position, no thanks,
    no thank you, no feeling, no sensation, no strength, no power, no control, no stopping, no urge,
    not sure, not certain, not know, not like, not want, not understand, not care, not mind,
    not matter, not sleep, not slept, not sleeping, not stop, not stopped, not stopping, not help,
    not helped, not helping, not going away, not go away, not gone, not gone away, not better,
    not getting better, not getting any better, not got better, not improv*, not eas*, not shift*,
    not settl*, not work*, not able, not right, not normal, not good, not great, not well, not nice,
    not surprised, not ignore, not cope, not even, not funny, not fun, not fair, not joking,
    not kidding, not lying, not exaggerating, not being funny, not until, not long ago, not long after,
    not been well, not been right, not been feeling, not the same, not as strong, not too good,
    not so good, not so well, not too well, not doing well, not doing great, not easy, not ready,
    not supposed, not realise, not realize, not aware, not unusual, not that i, not remember,
    not continue, not carry on, not go on, not finish, not do, not expect, not tell, not told,
    not mention, not mentioned, not seen a doctor, not seen anyone, not seen the doctor,
    not been to the doctor, not had it checked, not been checked, not concentrate, not enjoy,
    not enjoying, not healed, never healed, never stops, never goes, never had this, never had it,
    never had anything like, never felt, never experienced, never eases, never lets, never ends,
    never been so, never been this, never been in so, never known, never mind, never been right,
    never been the same, not been the same, not trying, not even trying, without trying,
    without warning, without meaning, without knowing, without realising, without realizing,
    without noticing, without feeling, without dieting, without doing, without any reason,
    without any warning, without exercise, not dieting, not on a diet, nothing helps,
    nothing works, nothing touches, nothing eases, nothing i do, nothing has changed, nothing makes,
    nothing is helping, nothing comes, nothing came, nothing would, nothing is coming, nothing happens,
    nothing but, nothing major but, not used to, not move, not not, not being able, not been able,
    not feeling right, not feel right, not feeling well, not feel well, not feeling great,
    not feel myself, not in a good, no point, not coming back, not a joke, not making it up,
    not looking good, not walk, not lift, not stand, not hold, not sit, not sitting, not eating,
    not eat, not long, not so long, not feel like, not been eating, not trust, not support, not bear,
    not want to alarm, not to alarm, no sooner, no one knows, not straighten, not recover*,
    not breathe, not shake, not a fan, not happy, not looking forward, not been sleeping, not reach,
    not really better, not respond*, not find, not explain, no explanation, not think straight,
    not see, not in control, not hurt myself, not be alive, not be here, not talk*, not making sense,
    not on purpose, not intentional, not deliberate, not a good, not a day, not a minute, not a moment,
    not one minute, not 100, not take it, not take any more, not only just, no appetite, not a clue,
    no difference, none of them relieves, none of them helps, none of it helps, not pulling its weight,
    not feel nothing, not felt nothing, not move nothing, not hold nothing, not pass nothing,
    not do nothing,
    numb nothing, big nothing, zero bladder, zero bowel, zero control, zero feeling, zero sensation,
    zero strength, zero power, zero relief, zero improvement, zero drive, zero push, zero warning, zero urge,
    not got no strength, not got no power, not got no feeling, not got no control, not got no drive, no fit, no know, no even know,
    not ask for, not imagining, never not, not doing a thing, not doing anything, not done anything,
    not done a thing, not do a thing, not do anything, dare not, not dare, not quit, not give up, not let up,
    not let me, not budge, did not they, did not it, did not i, did not she, did not he, is not it, is not he,
    is not she, are not they, do not they, do not i, does not it, has not it, has not he, has not she,
    have not they, have not i, was not it, was not i, were not they, will not it, am not i, not that one,
    not ok, not okay, not all right, not alright,
    not fine, had not i, was not he, was not she, can not i,
    not have no strength, not have no power, not have no feeling, not have no control, not without, never without,
    not why, no further up, no further down, nothing no, absence of sensation, absence of feeling, absence of any feeling,
    absence of any sensation, no more feeling
  `),
  /** Everyday words that only sound like a sign. */
  HEARD_RIGHT: phrases(`
    suffer, suffers, butter, licking, locking, shouting, groan, groans, boils, chatting
  `),
  /** Said only of what is denied: a "can" before it was a "can't". */
  NOT_ANY: phrases(`
    any more, anymore
  `),
  NEGATOR_FIRM: phrases(`
    no change in my bladder, no change in my bowels, no change in bladder, no change in bowels, no change in bowel,
    no change to my bladder, no change to my bowels, no change with my bladder, no change with my bowels,
    no change in my toilet, no change in my weight, no change in weight,    can not feel any, could not feel any, can not say, could not say, would not say, can not complain,
    do not feel any, did not feel any, not really any, not that i am aware, not know of any,
    not seen any, can not see any, not remember any, not work* up, not find any, not like numb*,
    not like tingl*, not like pins, would not call, not do anything, not that i can not,
    it is not that i can not, not like i can not, not because i can not, not true that, not the case,
    would not describe, can not claim, not expect, no way i can not, no way that i can not,
    no way i can not feel, not gone numb, not gone weak, not gone dead, not gone tingly, not gone hot,
    not gone to sleep, not want to hurt myself, not want to kill, not want to die, not want to harm,
    not thinking of, not going to kill, not going to hurt, not stopped working, not able to feel any,
    not even a twinge, not even a niggle, not even an ache, not even any pain, not so much as a twinge
  `),
  UNREAL: phrases(`
    afraid of, scared of, frightened of, fear of, scared that, scared i will, scared i might,
    afraid i will, afraid i might, worried i might, worried i will, worried i would,
    worried i have got, worried it is, in case, do not want to, not want to, would not want to,
    so i do not, so that i do not, so as not to, to avoid, to prevent, avoid, prevent, prevents,
    hope i do not, hope it is not, do not let me, trying not to, try not to, careful not to,
    rather not, stop me from, close to, risk of, at risk of, chance of, before i,
    terrified of, reduce the risk, checked for, tested for, screened for, screening for, test for,
    vaccine for, jab for, charity, in aid of, raising money for, awareness week, awareness month, awareness day, raising awareness, research, about to have, supposed to be,
    would hate to, threatening to, without falling, not going to, am not going to, raise money for,
    fundraiser, remind me of, joked about, joking about, pretend, pretending, worried about falling,
    worried about getting, worry about falling, worry i might, worry i will, worried about having,
    worried about losing, tell me about, frightened of falling, scared i will pull,
    scared i might pull, hope i do not fall,
    let alone, worried that i had, worried that i have, worried i had
  `),
  /** What is asked about and not reported, unless it is one's own: "good for the tingling in my leg". */
  ABOUT: phrases(`
    good for, help with, helps with, helpful for, treatment for, treatments for, stretches for, exercises for,
    exercise for, routine for, something for, anything for, stretch for, to treat, to help, information about,
    article about, remedy for, cure for, advice on, advice about, watch out for, look out for, watch for,
    keep an eye out for, on the lookout for, warned me about, come back if, call if, ring if, phone if, go in if,
    i read that, i have read that, i heard that, i have heard that, sign of, signs of, symptom of, symptoms of,
    red flag, red flags, if i ever, if it ever, says that, told me that if, asking what, asked what, asking about, asked about,
    ask about, ask me about, asked me about, wants to know what, wants to know if, wondering what, wondering if,
    wondered if, curious about, mean by, meaning of, talking about, was on about
  `),
  /** Denied twice: "can't bend without pain". */
  WITHOUT: phrases(`
    without
  `),
  /** After what is feared: "scared of wetting myself again". */
  AGAIN: phrases(`
    again, another time, like yesterday, like last night, like last time
  `),
  SCOPE_END: [
    ',', // between the clauses of a whole utterance
    ...phrases(`
    because, due to, since, until, so that, that is why, after which, thanks to, from the, ever since,
    so, unless, and now, after, cause, for the pain, with the pain, for pain, with this pain,
    well a, well i, well my, well there, well maybe, well actually, well sometimes,
    about the, about my, about this, it hurts, they hurt, to do with, it is that, ·, with my back, who,
    while, than, still,
    when i fell, when i slipped, when i tripped, when i crashed, when i was hit, when he fell,
    when she fell, when i came off, when i landed, after i fell, when i hit, in the crash, in the fall
  `),
  ],
  YES: phrases(`
    yes, yeah, yep, yup, yea, aye, yah, affirmative, correct, absolutely, definitely, of course,
    that is right, indeed, uh huh, mhm, mm hm, that is true, very true, it is true, one of them, one of those, a couple, some of them,
    all of them, a couple actually, ok yes, haan, yis, certainly, afraid so, one or two, a few of them,
    both of them, two of them, 2 of them,
    uhuh
  `),
  NO: phrases(`
    no, nope, nah, naw, negative, none, none of those, none of that, none of them, none of the above,
    nothing, nothing like that, not at all, neither, not a single one, not one, not me, i do not,
    i have not, i did not, i am not, it has not, it does not, it is not, not that i am aware,
    not that i know, all good, all clear, i am fine, am fine, all fine, i am good, i am okay, i am ok,
    i am grand, everything is fine, nothing new, not yet, no way, nay, never, they have not,
    not that i have noticed, nah mate, same as usual, same as always, feeling fine, feeling good,
    feel fine, feel good, feel great, nada, nil, zilch, i do not think so, do not think so,
    none whatsoever, no trouble, is fine, are fine, he is fine, all right, i am alright, am all right,
    not that i can think of, carry on, only coughing, just coughing, just talking, not quite,
    without any, nothing hurts, does not hurt, usual ache, just the usual, just stiff, good kind,
    everything is working, still the same, probably not, definitely not, absolutely not, certainly not, of course not,
    yeah no, yeah nah, god no, hell no, not a chance, no chance
  `),
  /** Denies all that was asked, and nothing after it. */
  NONE_OF_IT: phrases(`
    none of that, none of those, none of them, none of the above, nothing like that, none of that well, none of those well, not at all
  `),
  HEDGE: phrases(`
    kind of, sort of, kindof, sortof, ish, in a way, =i suppose, =suppose so,    maybe, perhaps, possibly, i think, i guess, i suppose, a bit, a little, might, could be, probably,
    i think so, i guess so, i suppose so, slightly, sometimes, a little bit, might be, might have,
    i might, i might have, i could, potentially, i reckon, more or less, a touch, here and there,
    occasionally, now and again, suppose so, guess so, think so, a wee bit, i would say, i have a bit,
    perhaps a, it might, it could, now and then,
    =if i had to describe, =if i had to say, =if i had to guess, =if i had to put,
    might do, might not,
    did say i, to say i, not say i
  `),
  UNSURE: phrases(`
    do not know, not sure, no idea, not certain, unsure, could not tell you, can not tell,
    could not say, hard to say, hard to tell, who knows, i am not sure, not a clue, no clue,
    have to think, can not say, do not really know, could not be sure, haven a clue, difficult to say,
    not too sure, dunno, totally sure, not totally sure, not really,
    can not really say, can not really tell, can not honestly say, could not really say
  `),
  AND_NO: phrases(`
    yes and no, yes no, no yes, no well yes, yes well no, it depends, no and yes, well yes no,
    not sure i would say no, i would say i am okay, no kind of, no sort of, not kind of, not sort of,
    would not say no, not exactly no, not a no, yes and know, yeah and no
  `),
  WHICH: phrases(`
    which one, which ones, what do you mean, what is that, which one do you mean, what does that mean,
    what is the groin, what do you call, explain that, what does unrelenting mean, what are they,
    what are those, what counts as
  `),
  REPEAT: phrases(`
    repeat, say that again, say it again, come again, pardon, what did you say, say again,
    read me that, read that again, read it again, again please, once more, did not catch, did not hear,
    could not hear, the list again, what were they, what was that, what were those, run that by me,
    go over that again, can you repeat
  `),
  COURTESY: phrases(`
    do me a favor, do me a favour, do us a favor, do us a favour,
    please, really, actually, so, well, then, yeah, ok, okay, afraid, though, just, a, i, think, it,
    is, oh, gosh, doctor, coach, now, there, but, thank you, thanks, all, one of, and, or,
    sorry, hen, babe, love, hun, darling, duck, sir, miss, bab, me, that is me, to you, honest
  `),
  AWAIT: phrases(`
    what, hang on, wait
  `),
  CONTRAST: phrases(`
    but, except, although, though, however, apart from, other than, besides, whereas, aside from,
    otherwise, except for, even though, barring, bar the, bar my, save for, only that, instead, it is that, more like, just that,
    it is more, more a, more of a, as much as, so much as, still it,
    yet the, yet my
  `),
  JOIN: phrases(`
    and, so, then, plus, also, because, cause, and then, or, and also, and so, that is why, which,
    as well as, since, after, until, before, as, who, and i think, so that
  `),
  OR: phrases(`
    or, nor
  `),
  WHEN: phrases(`
    when, whenever, every time, each time, as soon as, any time, anytime, when i, once i, while i,
    the minute, the second, the moment
  `),
  IF: phrases(`
    if, what if, unless, in case, supposing, even if
  `),
  RESTRICT: phrases(`
    just, only
  `),
  SUBJECT: phrases(`
    i, he, she, it, they, we, you, there, this, that, these, those, everything, something, nothing,
    someone, somebody, mine, what, which, who, neither, the other one, that one, this one
  `),
  ARTICLE: phrases(`
    the, a, an, this, these, those
  `),
  POSSESSIVE: phrases(`
    my, his, her, the, their, our, your, me, both, one, this, that, each, either, neither, all,
    another, some, every
  `),
  FINITE: phrases(`
    is, are, am, was, were, 's, has, have, had, do, does, did, can, could, will, would, should, might,
    may, must, shall, feel, feels, felt, go, goes, went, get, gets, got, keep, keeps, kept, hurt,
    hurts, ache, aches, ached, start, starts, started, stop, stops, stopped, come, comes, came, give,
    gives, gave, lose, loses, lost, fall, falls, fell, wake, wakes, woke, need, needs, needed, want,
    wants, think, thinks, thought, know, knew, see, saw, say, says, said, tell, told, take, takes,
    took, look, looks, seem, seems, run, runs, shoot, shoots, burn, burns, tingle, tingles, leak,
    leaks, leaked, wet, pee, peed, drag, drags, drop, drops, dropped, slap, slaps, buckle, buckles,
    buckled, gone, just, never, always, barely, hardly, pop, popped, slipped, tripped, crashed, make,
    makes, made, try, tries, tried, wear, move, moves, turn, turns, turned, bend, sit, sat, stand,
    stood, lie, cough, laugh, sneeze, tend, notice, noticed, wish, wiped, wipe, passed, pass, fainted,
    put, puts, pulled, twisted, weigh, broke, snapped, locked, seized, catches, catch, radiates,
    travels, spreads, moved, refused, refuses, inject, injected, hit, landed, banged, swelled, rang,
    used, live, love, like, hate, mean, meant, walk, walked, ended, happened, happens, throbs, nips,
    stabs, stabbed, taken, reckon, suppose, guess, hope, rested, only, cannot, opened, gotta, began,
    begins, died, sweat, eased, eases, drank, eat, ate, ran, drove, lifted, lift, hear, heard, soiled,
    pooped, been, sleep, slept, work, works, worked, helps, help, collapsed, collapses, shake, shakes,
    spasm, spasms, blacked, threw, flew, slid, stumbled, tumbled, skidded, smashed, bumped, cracked, tore, jarred,
    wrenched, crawled, screamed, snagged, twinged, tweaked, jumps, flops, scuffs, swells, tightens, swear, play, plays, played,
    lights, sends, sets, triggers, aggravates
  `),
  OPENER: phrases(`
    in, of, on, down, with, to, from, into, for, at, by, about, around, round, through, under, over,
    than, as, near, inside, between, across, onto, below, above, behind, off, out of, against,
    along, without, the, a, an, my, his, her, your, this, that, and, or, nor, so, because, that i, if,
    when, how, where, what, why, who, think, thinks, thought, say, says, said, know, knew, mean, guess,
    hope, reckon, believe, suppose, sure, notice, noticed, told, tell, feel like, feels like, like,
    as if, as though, wish, swear, realised, realized, realise, feel, feels, felt, move, lift, hurt,
    lose, lost, hold, control, empty, bend, drag, straighten, wiggle, stretch, put, use, see, get, got,
    has, have, had, make, makes, made, bring, pull, hit, broke, banged, landed, saying, says that,
    whether, not, worst, do, does, did, can, could, would, should, is, are, was, were, will, both, left,
    right, thing, the way, time, times, neither, either, no, all, let, lets, even, just, only, keep,
    touches, raise, uncrossed, uncross, straightened, lifted, raised, shook, moved, rubbed, tucked, massaged, folded, rested, swung, when i, give, gave, wet, catch, catches, crossed, check, took, took a, lifting,
    moving, feeling, losing, after, before, since, until, injured, twisted, pulled, operate, fused,
    one, wee, any, every, with my, down there, remember, imagine, somebody, and the, side, outer,
    inner, upper, lower, of my, each, another, some, other, and now, but now, so now, and then, and today, but today, today,
    scared, afraid, frightened, terrified, true,
    calling, calls, called, where a bike, where a bicycle, where the bike
  `),
  /** "Never used to" says that it does now. */
  NEWLY: phrases(`
    =never used to, =did not used to, =did not use to, =not used to get, =not used to have
  `),
  THAT: phrases(`
    that, because, about how
  `),
  /** "If my groin is numb right now", "like it has this week": no what-if. */
  AS_NOW: phrases(`
    right now, like it is, like it has, like it does, like they are, like they have, like mine, like i do, like i have, as it is now, as we speak,
    this very minute, at this moment, like it is now, the way it is, the way it has, since this morning, since yesterday, since last night
  `),
  GO_ON: phrases(`
    can i keep, can i carry on, can i continue, can i still, can i do this, can i do these, can i do the, can i do it, can i exercise, can i stretch, can i start,
    can i go on, should i call, should i ring, do i call, do i ring, should i phone, should i carry on, should i keep, should i continue, should i do this, should i do these, should i do the, should i still, should i be doing,
    should i exercise, should i stretch, is it ok to, is it okay to, is it safe to, is it alright to, is it all right to,
    okay to exercise, ok to exercise, safe to exercise, am i ok to, am i okay to, may i, could i still, do i carry on,
    do i keep going,
    is it bad, is that bad, is it serious, is it just, is it only, is it because, is it a problem,
    is it dangerous, should i worry, should i be worried, should i be concerned, do i need to worry,
    is it worrying, is it the,
    is it down to, is it my age,
    is it ok if, is it okay if, is that serious, is it normal
  `),
  ADVISED: phrases(`
    told me to, told us to, told him to, told her to, said to, says to, told to, advised to, advised me, instructed,
    was told, were told, been told, leaflet, the sheet, supposed to call, meant to call, safety net, warned me,
    warned us, will stop, will call, will let you know, will tell you, promise, let you know, let me know,
    remind me to, i would
  `),
  STIFF: phrases(`
    stiff, stiffness, stiffish, tight, tightness, tightish, achy, ache, aches, aching, sore, soreness, creaky, tense,
    rusty, tender, knotted, usual pain, usual ache, niggle, niggles, niggly, twingey, seized up a bit, bit rough
  `),
  /** Asks the coach, not for rescue. */
  HELP_WITH: each(
    phrases('=help me, =help, =can you help, =can you help me, =could you help me'),
    phrases(`
      with, find, choose, pick, relax, loosen, unwind, sleep, stretch, do, set, get ready, understand, improve, decide,
      remember, start, warm, cool, wind, learn
    `),
  ),
  ABLE: phrases(`
    could, was able to, were able to, used to, used to be able to, can
  `),
  /** "And so is my bottom." */
  ALIKE: phrases(`
    so is my, so are my, so is the, so are the, so is his, so is her, so are his, so are her, so has my, so have my, so does my, so do my,
    same in my, same with my, same for my, same goes for my, the same in, ditto, likewise
  `),
  TAIL: phrases(`
    any more, at all, now, today, this morning, really, properly, either, tonight, any longer
  `),
  AT_ALL: phrases(`
    =at all
  `),
  NOMINATIVE: phrases(`
    i, he, she, we, they, it is, it feels, it hurts, it goes, that is, it just gives, it just gave, it just goes, it just went, it just buckles,
    it gives, it gave, it buckles, it keeps
  `),
  CLAUSE_OPENER: phrases(`
    no way, and now, but now, so now, and then, and today, worst, why can not, why could not, why will not, why do not, why does not, why did not, how come, and, or, nor, so, because, that, if, when, how, where, what, why, who, which, think, thinks, thought, say,
    says, said, saying, know, knew, mean, guess, hope, reckon, believe, suppose, sure, notice, noticed, told,
    tell, feel, feels, felt, feel like, feels like, like, as, as if, as though, than, wish, swear, realise,
    realised, realized, remember, imagine, whether, do, does, did, can, could, would, should, will, is, are, am,
    was, were, have, has, had, the way, the time, time, times, thing, all, one, every, any, even, just,
    only, after, before, since, until, while, once, either, neither, anything, everything, nothing, something,
    whatever, wherever, place, places, bit, bits, part, parts, area, spot, spots, things, stuff, reason, first,
    last, most, worst, best, pretend, see, lost, lose, losing, loses, in, on, of, with, to, from, about, at, by, for, worried, afraid, scared, let, bet,
    half, most of, lost all
  `),
  CORRECTION: phrases(`
    i mean, no i mean, sorry i mean, i meant, no i meant, sorry i meant, no wait, wait no, or rather,
    scratch that, no sorry, sorry no, i should say, correction, make that, or should i say, no hang on,
    sorry it is, just kidding, no actually, actually no, only joking i, sorry i have, no it is,
    wrong word, no sorry just
  `),
  IT: phrases(`
    it, they, them, that, this, both, either, one, these, those, its, everything, which, neither, mine
  `),
  BOTH: phrases(`
    both, each, either, left and right, right and left, the 2 of them, the pair, both of them,
    both sides, the both, other one too, two
  `),
  LEAD: phrases(`
    and, so, but, yes, yeah, no, or, ok, okay, then, now, also, right, coach, tell me, let me know, can you tell me, sorry, just,
    quick question, question, hi, hello, if
  `),
  ASKING: asking,
  ASKING_BREAK: phrases(`
    would i, will i, should we, should i, can i, could i, do i, what should, what do, what does, what is, is it normal,
    is that normal, is this normal, is that bad, is it bad, is that ok, is it ok, is that okay,
    is it okay, could it be, could that be, is it safe, is this safe, what happens, would you, how do,
    how long, why is, why do, am i, is that serious, is it serious, does that, does it, can she,
    can he, would that be, would it be, would this be, is she, is he, should she, should he, is that why, will it, is he ok, any ideas
  `),
  /** About the world even with "i" or "the pain" in it. */
  ASKING_FIRM: phrases(`
    at what point, how bad does, how bad should, how bad must, how much pain, how would i know, how do i know,
    how will i know, how can i tell, how could i tell, what is the difference, when does, when do i, when should,
    what counts as, why do you ask, why did you ask, why do they ask, why are you asking, what did you mean,
    what do you mean by, is there a risk, is there any risk, is there a chance, am i likely, am i going to, could i ever,
    what are the chances, what are the odds, is it common, how common, what is the risk, is it possible to, will i,
    would i, might i, am i at risk
  `),
  MODAL_ASKING: phrases(`
    can, could, would, will, might, does, do, should, what happens, what if, may
  `),
  // "As if someone sat on me" supposes nothing and speaks of nobody else.
  LIKENESS: phrases(`
    =as if someone, =as if somebody, =as if you, =as if your, =as if a person, =as if people, =as though someone, =as though somebody,
    =like somebody is, =like somebody 's, =like somebody has, =like someone is, =like someone 's, =like someone has
  `),
  SUPPOSING: phrases(`
    what if, suppose, supposing, imagine, say somebody, say someone, let us say, hypothetically,
    in theory, theoretically, just wondering, what happens if, what would happen, what happens when,
    what should i do if, what do i do if, what would you do, what would you say, in the event,
    if i ever, should i ever, if i were to, if someone, if somebody, if you, if your, if a person,
    if people, were i to, would you stop if, if i said, if i told you, they say if, say if you, says if you, said if you, read that if,
    what do you mean by, what did you mean by, if that happens, if it happens,
    pretend, when i said, if i feel, if it hurts, if i get, if i have, if i had, read about someone,
    heard about someone, i dreamed, i dreamt, in my dream, had a dream, i had a nightmare
  `),
  MINE_TOO: phrases(`
    i have got it, i have got one, i have got that, i have it, i have got them, and i have got,
    because mine, because that is, because i am, because i have, because it is happening, because my,
    is happening to me, been happening to me, happened to me, happening to me, that is what i have,
    that is what i am, i have that, mine just, mine is, mine are, mine has, mine have, mine does,
    mine do, mine did, it is happening, asking because i, as mine, as i have, since i have, since mine,
    i just had that, because it just, because since, that is me, like mine, what i have got,
    what i have, what is happening to me, since that is, because i can, because i just, because i keep,
    because i could, because that has been, because that keeps, because that is been,
    has been happening to me, that has been happening, because i did, because i do, because i was, because i just did,
    be why, be the reason, is why, the reason i, the reason my, be causing my, causing my, making me, making my, so does my, so do my,
    i have had it, i have had that, i have had them, i have had this, i had it since, been like it,
    been like that for, mine 's, mine will, mine feels, mine keeps, mine started, mine went, mine goes,
    mine gets, mine can, is that just me, is it just me, is this just me, just me or,
    =is that just me, =or is it just me, =is that me, like i do, like i have been,
    i have had it since, i have had it for, i have had this since, i have had this for, i have had that since, cause mine, mine will not, mine would not, mine been, mine never
  `),
  OWN_SIGN_HEAD: phrases(`
    the weight, off me, my numb*, my weak*, my ting*, my fever, my temperature, my chills, my chest pain, my dizziness,
    my pins, my leg is, my legs are, my foot is, my feet are, my toes are, my back is, my hand is,
    my weight loss, my sciatica, my incontinence, with numb*, with a numb, with ting*, with weak*, with my, even though, my toe is, my arm is, my fall,
    this fever, this temperature, these chills, the fever i,
    with sciatica, my groin is, my bum is, my face is, my calf is, my knee is, my chest is,
    my bladder is, my pain is, my foot 's, my leg 's, my back 's, my chest 's, my groin 's, my bum 's,
    my leg has, my foot has, my legs have, my feet have, my leg feels, my legs feel, my foot feels,
    my leg keeps, my foot keeps, my legs keep, my leg went, my legs went, my foot went, my thigh is,
    my shin is, my left leg, my right leg, my left foot, my right foot,
    why i have been, why i am, why i keep, why i can not, why my, like i do today, like it has,
    like i have now, like mine has, like i do now, as i do today, these chills i have, chills i have got,
    this fever i have, i have got today, because i have not, like it is now, like mine,
    while i am, while i have, now that i, given that i, now i am,
    with a weak,
    this fever, these chills, this temperature, this numbness, this tingling, this weakness, this numb*,
    this weak*, this leg, these pins, this chest,
    that i fell on, i fell on, i landed on, i hurt yesterday, i hurt last
  `),
  DEFINITE_SIGN: phrases(`
    the numbness, the tingling, the weakness, the pins and needles, this numbness, this tingling,
    this weakness, this pain, this fever, this temperature, the fever, the chills, the pain, this chest pain, with numb*,
    with a numb, with ting*, with weak*, he can not, she can not,
    why can not,
    how come it, how come my, how come i, how come the, how come he, how come she, pain this bad, pain like this,
    this much pain, pain this much,
    with a weak, these chills, these pins, this numb, this chest,
    pain this bad i
  `),
  SELF_HAS: phrases(`
    i can not, i have, i am, my leg is, my legs are, my foot is, i feel, i got, i just, i fell, i lost,
    i had, mine
  `),
  VAGUE: phrases(`
    something is wrong, something wrong, something feels, something is not right, something not right,
    something weird, something is up, something strange, something odd, something funny,
    something happened in my, something moved, do not feel right, not feel right, not feeling right,
    do not feel good, not feel good, not feeling good, do not feel well, not feel well,
    not feeling well, feel unwell, feeling unwell, feel ill, feel sick, feel rotten, feel terrible,
    feel awful, feel strange, feel weird, feel funny, feel odd, feels funny, feels weird,
    feels strange, feels odd, feels wrong, feels off, feels different, feel off, feel wrong,
    feels peculiar, feels not right, does not feel right, not right, acting up, playing up,
    that thing again, gone funny, gone weird, a bit weird, gone a bit weird, how this feels,
    i need help, help me, not normal, happening again, back again, i am hurt,
    i am not well, am not well, not well, in trouble, i am in trouble, feel different, a funny feeling,
    a weird feeling, a strange feeling, funny sensation, weird sensation, strange sensation,
    went wrong, gone wrong, gone off, going on with my, is off, do not like how,
    do not like this feeling, is acting, unwell, threw my back, put my back out, done my back in, my back is out,
    something about my, something is not quite right, not quite right, feel poorly,
    feeling poorly, my back passage, i hurt my back, i have hurt myself, i hurt myself,
    i have hurt my back,
    felt strange, felt weird, felt funny, felt odd, felt wrong, felt off, is weird, 's weird, is strange,
    is doing something, doing some thing, doing something funny, doing something weird, doing the thing again,
    doing that thing, not how my, not feel so good, not feeling so good, feel crook, am crook, not sure about my,
    not sure really about my, something in my, something with my, something down there, a thing in my,
    can not describe it, hard to explain what my, hard to describe what my,
    am crook, feel crook, nuh feel good, feel off, not feel great, not feeling great, had something with my,
    had a thing in my, thing in my leg, thing in my back, something in my foot
  `),
  FRAGMENT_WORD: phrases(`
    my, the, this, that, it, is, left, right, just, only, both, one, side, a, in, on, um, and, his,
    her, oh, god, ow, hang on, oh dear, my leg, here, lower, upper, leg, legs, foot, feet, back, hip,
    hips, knee, knees, chest, bladder, groin, toe, toes, arm, hand, neck, shoulder, thigh, thighs,
    calf, calves, ankle, ankles, belly, stomach, tummy, bum, bottom, spine, head, heart, dear, me, 's,
    again, bowels, bowel, down there, waterworks, privates, no, yes, yeah, well, about, of, now,
    actually, still, really, ., !, ?, oh no, there, ouch, wait, pelvis, tailbone, heel, shin, buttock,
    face, hamstring, sorry, hold on, please, buttocks, crotch, penis, vagina, hang,
    they, are, it feels, they feel, feels, i do not know, kind of, sort of, thing, something, though, below,
    down below, how to say it, when i go to the toilet it, what he said, what she said, says, husband, wife,
    i had, a thing, it is kind of, where
  `),
  NP_END: phrases(`
    in, on, with, to, from, at, for, down, into, and, or
  `),
  ADVICE_ASKING: phrases(`
    should i, should you, should we, should my, when should, when do, when would, do i need,
    do i have to, would i, would you call, is it worth, at what point, do people, how do i know, if i
  `),
  SHORT_YES: phrases(`
    i do, i have, i did, it has, it does, it is, they did, they have, i am, sure, i have been, we did,
    true
  `),
  WITHIN: phrases(`
    in, on, around, round, at, down, between, across, over, under, near, inside, by, along, below
  `),
  WOULD: phrases(`
    would, could, might, will
  `),
  CLITIC: phrases(`
    's
  `),
  AUXILIARY: phrases(`
    is, are, was, were, has, have, had, will, would, do, does, did, feels, feel, felt, went, goes,
    keeps, keep, gave, 's, can, could, will not, started, starts, just, gone, tingles, buckled, hurts,
    hurt
  `),
  SCENE: phrases(`
    sat on, sit on, telling it, tell it, telling my leg, tell my leg, tried hopping, try to hop,
    constipated, scalded my feet, burnt my feet, cut my foot, stepped on, trod on, pinched my,
    poked my, so sore, that sore, so bad, that bad, saddle of the bike, knee buckles, leg buckles,
    gives way, gave out, gives out, at the urinal, on the toilet, on the loo, when i wipe,
    went to wash, suddenly, all of a sudden,
    could walk, was walking, walked, walking fine, could stand, could climb, could lift, could move,
    was fine, was grand, was okay, was perfect, managed, every day, each day, day by day, every hour,
    every morning, each morning, every time, could hold, could take, could carry, could bear, could support,
    started as one, started in one, began in one, was just one, was only one, used to be one, was one leg,
    up and about, there is a part, there is a bit, there is a patch, there is a spot, a part of my,
    a patch on my, a spot on my, was soaked, am soaked, was wet, am wet, is wet, is soaked, all wet, gone wet,
    started in the, started in my, it was in my, it was in the, began in my, began in the,
    was just the left, was just the right, was only the left, was only the right, was just my left,
    was just my right, was only my left, was only my right,
    out of breath, panting, puffed out
  `),
  WHETHER: phrases(`
    tell, know, sure, see, feel, check, wonder, wondering, idea, say, as, remember, unsure, clue,
    sense, aware, knowing, telling, feeling
  `),
  STOCK_QUESTION: phrases(`
    what should i do, what do i do, what can i do, should i be worried, should i worry, is that normal,
    is this normal, is it normal, is that bad, is this bad, is it bad, is that ok, is that okay,
    is this ok, is this okay, can i carry on, can i keep going, can i continue, can i start,
    can we start, can we carry on, should i stop, should i carry on, should i continue, is it safe,
    is this safe, what is wrong, what is happening, what is going on, what is that,
    what does that mean, is it serious, is that serious, am i ok, am i okay, am i in trouble, what now,
    what next, can you help, can you help me, is this right, am i doing it right, shall we start,
    shall i stop, are you there, are you listening, guess what
  `),
  ASKS_ON: phrases(`
    that, to, for, having, being, with, about, of, in, on
  `),
};
