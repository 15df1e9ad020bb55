import { phrases } from './phrases.ts';

const counts = [
  ...phrases('a, a few, a couple of, several, some, many, couple of, a good few, few, a couple'),
  ...Array.from({ length: 60 }, (_, at) => String(at + 2)),
];
const past = (unit: string): string[] =>
  counts.flatMap((count) => [`${count} ${unit} ago`, `${count} ${unit} back`]);
const overTwoWeeks = past('weeks').filter((phrase) => !/^(a couple|couple|2 )/.test(phrase));

const all = (...parts: readonly string[]): string[] =>
  parts.reduce<string[]>(
    (made, part) => made.flatMap((start) => part.split('|').map((word) => `${start} ${word}`.trim())),
    [''],
  );

/** "And now she's grand" is an end, although "and now" alone goes on. */
const nowFine = all(
  '=and now|=but now|=so now|=now',
  'i am|it is|he is|she is|they are|am|is|are',
  'all|absolutely|completely|perfectly|totally|',
  'fine|grand|good|great|okay|ok|better|perfect|gone|healed|sorted|clear|recovered|running marathons',
);

/** When it happened, whether it is over. */
export const time = {
  FAR_PAST: phrases(`
    years ago, year ago, year back, months ago, months back, last year, last summer, last winter,
    last autumn, last spring, last christmas, the year before last, long ago, a long time ago,
    ages ago, a while ago, a while back, way back, in the past, as a kid,
    as a child, as a teenager, as a baby, as a boy, as a girl, as a student, in my twenties,
    in my thirties, in my forties, in my teens, in my youth, my younger days, used to, decades ago,
    decade ago, once upon, in my 20s, in my 30s, in my 20, in my 30, in my 40, in school, at school,
    in college, at uni, in high school, during my pregnancy, in my last pregnancy, with my first,
    when pregnant, after giving birth to my, before my operation, before my surgery,
    before the operation, before the surgery, before his operation, before her operation,
    before the op, a lifetime ago, in another life, the other year, a year or two ago, in the nineties,
    in the eighties, in 90s, previously, historically, in childhood, growing up, a year ago,
    it is years since, years since i had, in a previous life, after my first, half a year ago, as a youngster, in lockdown,
    during lockdown, during covid, before covid, had once, in the war, during the war, in the army,
    as a young man, as a young woman, as a lad, back in the day, in his day, in her day, in those days,
    the year i had, the year of, when i was pregnant, when she was pregnant, when i was expecting,
    when i was carrying, =back then, =back in those days,
    as a choirboy, as a schoolboy, as a schoolgirl, as a young, as a toddler, in my childhood, on our honeymoon,
    before i was born, before she was born, before he was born,
    years back, long time ago, himself once, herself once, once doing, once during, once on holiday,
    long time back,
    as a nipper, as a bairn, as a lass, as a wee boy, as a wee girl, as a wean, in the sixth form, at primary school, in primary school, at secondary school, in my childhood, when i was wee, in the fifties, in the sixties, in the seventies, in the forties, before the war, after the war, last season, seasons ago, summers ago, winters ago, christmases ago, back in my, in my younger days, at the end bless, in the 50s, in the 60s, in the 70s, in the 80s, in the 90s,
    at pony club, at cubs, at brownies, at scouts, at nursery school, all through my first, through my first, all through my second, through my second pregnancy, with our first, with our eldest, with my eldest, with my second, with our second,
    during the blitz, in the blitz, in the trenches, in assembly, in our class, in his last years, in her last years, in her teens, in his teens, in her 20s, in his 20s, in her 30s, in his 30s, in her 40s, in his 40s, in her fifties, in his fifties, in her forties, in his forties, in her thirties, in his thirties, in her twenties, in his twenties
  `),
  WEEKS_PAST: [
    ...overTwoWeeks,
    ...phrases('weeks ago, weeks back, last month, a month ago, a month back, month ago'),
  ],
  NEAR_PAST: [
    ...['hours', 'minutes', 'days', 'nights', 'weeks'].flatMap(past),
    ...phrases(`
    a day ago, a week ago, an hour ago, last night, last week, yesterday, this morning, today, tonight, earlier,
    this week, this month, the other day, the other night, last weekend, the weekend, at the weekend, on monday, on tuesday,
    on wednesday, on thursday, on friday, on saturday, on sunday, last monday, last tuesday, last wednesday,
    last thursday, last friday, last saturday, last sunday, this afternoon, this evening, just now, recently,
    in the night, a fortnight ago, weeks ago, days ago, hours ago, since monday, lately, a minute ago, a moment ago, a second ago,
    since tuesday, since wednesday, since thursday, since friday, since saturday, since sunday,
    since the weekend, this month, in the last month, just had
  `),
  ],
  PRESENT: phrases(`
    still, now, currently, at the moment, right now, keeps, keep, these days, at present, has,
    have been, has been, 's been, is having, is, are, am, getting, ever since, nowadays,
    has just had, 's just had, have just had
  `),
  ONGOING: phrases(`
    still, ever since, since then, never the same, not been the same, not been right, has not gone,
    have not gone, not gone away, comes and goes, come and go, came back, come back, is back,
    coming back, back again, again now, and it still, to this day, to this very day, has been ever,
    keeps coming, keeps happening, getting worse, never went away, never gone away, never healed,
    never got better, never recovered, been bad since, hurt since, sore since, been off since,
    been funny since, hurting since, killing me since, pain since, aching since, and since then,
    not settled, as of now, happened again, happening again, not right since, carried on,
    has never been right, started again, and now, but now, it is worse, so now, now i, now my, now it,
    and today, but today, again today, again this,
    it has only been, it is only been, only been a month, only been a few weeks, only been weeks,
    only a month since, that was only,
    increasing, never stopped, never left, never been seen, never been checked, spreading,
    than it used to, like it used to, as it used to, what it used to
  `),
  ENDED: phrases(`
    gone now, all gone, long gone, well gone, is gone now, gone away, went away, goes away, gone off,
    cleared up, clears up, cleared, fine now, okay now, ok now, grand now, good now, better now,
    all better, all right now, alright now, back to normal, fine since, okay since, ok since,
    good since, grand since, nothing since, no bother since, no trouble since, no problem since,
    no problems since, none since, not since, never since, never bothered me, never bothered,
    never came back, never come back, never again, not come back, not been back, not had it since,
    not had any since, not had them since, not happened since, healed, all healed, sorted, sorted now,
    recovered, over that, over it, over now, wore off, worn off, wears off, settled, settled down,
    has passed, it passed, passed now, passed off, resolved, but not now, not now, stopped now,
    has stopped, it stopped, have stopped, all clear, symptom free, pain free, completely gone,
    gone completely, gone totally, gone since, is gone since, totally gone, disappeared, vanished, is away now, it is away,
    went on its own, fixed now, all fixed, got better, gets better, has eased, eased off,
    back to myself, walking again, fine again, normal again, okay again, ok again, right as rain,
    cured, been grand, been okay, been good, fine today, gone as soon as, gone the next, gone by,
    yeah it is back, came back to life, waking up now, he is grand, she is grand, made a full recovery,
    full recovery, doing well, done and dusted, in the past, history now, that is history, behind me,
    not an issue now, no issues now, no issues since, no symptoms since, no symptoms now, no pain now,
    nothing now, out of my system, that was it, only the once, sorted out, sorted itself out,
    has lifted, came right, come right, =perfect ever since, =fine ever since, =grand ever since,
    =good ever since, =okay ever since, =great ever since, =been perfect since, perfect since,
    =never feel it now, =never bothers me now, =no trouble now, =does not bother me now, perfect now,
    great now, never looked back, it is gone as soon, over that now, it is completely gone,
    it is all gone, totally gone now, gone completely now, gone for years, been gone for,
    gone for ages, strong again, full strength, working again, all gone now, =strong again now, =fine again now, =normal again now, =okay again now,
    =working again now, =good again now, =grand again now, =right again now, =walking again now, long over, that is long over, long since over, over years ago,
    it is fine now, they are fine now, been fine since, is fine now, are fine now, been fine,
    it is fine today, all fine now, all good since, =feeling came back, =feeling has come back,
    =feeling is back, =feeling returned, =sensation came back, =sensation returned, =movement came back,
    =it came back to normal, =came back to normal, =came back to life, =came back within, =came back after, =came back on its own, =put it back on, =put it all back on,
    ${nowFine.join(', ')},
    been normal, normal since, normal now, =been strong ever since, =strong ever since, =been solid ever since,
    =solid ever since, =right as rain since, =no bother now, nothing left of it, no sign of it, never came back,
    disappeared on its own, did not come back, built up again,
    it is all back,
    over and done with, over and done, gone in a week, gone in a day, gone in a few days, gone in days, gone within a week, gone by the morning, gone by morning, gone the next day, cleared in days, cleared in a week, none the worse, no lasting harm, no lasting damage, lived to tell the tale, it was gone, back to normal in,
    not bothered me, not bothered since, not troubled me since, not bothered me since, not troubled since, not had a twinge since,
    has not bothered me since, have not bothered me since, has not troubled me since, has not bothered me, has not been back
  `),
  /** Ends a sign that was told of in the past: "it was numb but it's gone". */
  OVER: phrases(`
    it is gone, it has gone, has gone, have gone, they are gone, that is gone, it went, that went, they went,
    it stopped, that stopped, it passed, it lifted, it has stopped, it cleared, gone again, has passed, it eased,
    then it was fine, and it was fine, and was fine, it was gone, was gone, came right, came good, got better,
    wore off, gone since, no more
  `),
  /** Where what is gone went: "gone into the other leg". */
  ONWARD: phrases(`
    into, to my, to the, to his, to her, down my, down the, up my, up the, across, through, further, round to, all the way, all numb,
    all weird, all funny,
    and joined, and spread, and moved, and started in, and crept
  `),
  /** What today is measured by: "not like I could last month". */
  COMPARED: phrases(`
    like i could, like i did, like i used, like it did, like it was, like it used, like they did, like they used, like he could, like she could,
    like he used, like she used, like we could, as i used, as it used, as it was, as i could, as i did, as it did, as they did,
    than it was, than it did, than it used, than i used, than i did, than i could, than i was, than they were, than they did, than they used,
    than last, than in, than usual, the way i could, the way it did, the way it was, the way it used, the way i used, compared to, compared with
  `),
  WAS: phrases(`
    was, were, had, did, could not, earlier, felt, went, got, there was
  `),
  OVERNIGHT: phrases(`
    at night, every night, in the night, during the night, at 3, all night, middle of the night,
    nights, through the night, night after night, half the night, each night, most nights, night time,
    nighttime, at night time, of a night, nightly, night, at 3 am, in bed, small hours,
    in night, in the nights, at nights
  `),
  HAD: phrases(`
    had, suffered, survived
  `),
  TODAYISH: phrases(`
    today, yesterday, this morning, this week, last night, since
  `),
  NEWISH: phrases(`
    new, newly, started today, started yesterday, started last night, started this morning, came on, come on,
    coming on, since yesterday, since last night, since this morning, since this afternoon, since today,
    since lunch, since lunchtime, since breakfast, since dinner, since teatime, since i woke, since i got up,
    since waking, since monday, since tuesday, since wednesday, since thursday, since friday, since saturday,
    since sunday, since the weekend, since last week, since earlier, woke up with, woke with, from yesterday,
    in the last day, in the last few days, past few days, past couple of days, last couple of days,
    last few days, this past week, within hours, within days, in two days, in 2 days, in a day, in days,
    since the morning, from this morning, from morning, since morning, hours ago
  `),
  DURATION: phrases(`
    weeks, months, years, week, month, year, fortnight, days
  `),
  LAST_MONTH: phrases(`
    last month, a month ago, a month back, month ago, 1 month ago
  `),
};
