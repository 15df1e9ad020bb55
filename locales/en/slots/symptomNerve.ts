import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'Symptom',
  values: {
    leg_numbness: `
      my leg is numb, numb leg, leg numbness, numbness in my leg, numbness down my leg, leg feels numb,
      my leg feels numb, my leg went numb, my leg has gone numb, leg gone numb, leg is asleep,
      leg fell asleep, leg has gone to sleep, dead leg, no feeling in my leg, can't feel my leg,
      numb foot, foot is numb, my foot is numb, foot numbness, numb toes, toes are numb,
      numbness in my foot, numbness in my toes, can't feel my foot, can't feel my toes, numb calf,
      numb thigh, lost feeling in my leg, lost feeling in my foot, loss of feeling in my leg,
      loss of sensation`,
    numbness: `
      numbness, numb, going numb, gone numb, feels numb, numb all over, numb back, numb hand,
      numb hands, numb arm, no feeling, no sensation, lost feeling, loss of feeling,
      hypoaesthesia, paraesthesia, paresthesia, dead patch, a dead patch`,
    leg_tingling: `
      tingling in my leg, tingling down my leg, tingly leg, tingling leg, tingling foot,
      tingling in my foot, tingling in my toes, tingling toes, leg is tingling, foot is tingling,
      my leg tingles, pins and needles in my leg, pins and needles in my foot,
      pins and needles down my leg, prickling in my leg, buzzing in my leg, crawling feeling in my leg,
      electric feeling in my leg`,
    tingling: `
      tingling, tingly, tingles, pins and needles, prickling, prickly, buzzing feeling, electric shocks,
      an electric shock, burning feeling, fizzing`,
    leg_weakness: `
      my leg is weak, weak leg, leg weakness, weakness in my leg, weakness down my leg, leg feels weak,
      my leg feels weak, leg gave way, leg gives way, leg keeps giving way, leg buckled, knee gave way,
      knee buckled, leg feels heavy, leg is heavy, leg is like jelly, weak ankle, weak foot,
      wobbly legs, leg is wobbly, floppy leg, leg gone floppy, leg gave out, leg is giving up, legs giving up on me, leg stopped working, my leg just stopped working, leg isn't working, legs aren't working, legs not working properly, legs feel weird, leg feels weird, leg feels odd, leg feels strange, leg feels dead, leg like lead, leaden leg, stumbling, stumble, tripping, i keep tripping, i keep stumbling, knees buckling,
      leg goes from under me, goes from under me, leg isn't as strong as it was, isn't as strong, need the walls to walk, holding on to the walls,
      my knee just goes, knee gives way on me, knee goes from under me, less push off, no push off,
      knee keeps giving out, my knee keeps giving out, knee gives out, leg keeps giving out,
      giving out on me`,
    foot_drop: `
      foot drop, drop foot, dropped foot, can't lift my foot, can't lift my toes, dragging my foot,
      foot is dragging, toes drag, tripping over my foot, foot slaps, can't stand on my toes,
      can't walk on my heels,
      toes catch, toes catch on the carpet, catching my toes, foot catches, foot slapping, slapping foot, foot flops`,
    weakness: `weakness, weak, feeling weak, no strength, lost strength, loss of strength`,
    radiating_pain: `
      pain down my leg, pain shooting down my leg, shooting pain, shooting pain in my leg,
      shooting pains, pain in my leg, leg pain, pain going down my leg, pain radiating down my leg,
      pain runs down my leg, pain spreads to my leg, sciatica, sciatic pain, nerve pain, trapped nerve,
      pinched nerve, pain below my knee, pain in my calf, pain in my foot, my leg hurts, leg hurts,
      pain in my buttock and leg,
      toothache in my shin, toothache in my leg, sciatica down the right, sciatica down the left`,
  },
} satisfies SlotVocabulary;
