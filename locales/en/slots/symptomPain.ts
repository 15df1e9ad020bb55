import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'Symptom',
  values: {
    severe_pain: `
      severe pain, terrible pain, awful pain, unbearable pain, excruciating pain, agonising pain,
      agonizing pain, agony, i'm in agony, worst pain ever, worst pain of my life, a lot of pain,
      i'm in a lot of pain, so much pain, intense pain, horrible pain, extreme pain, really bad pain,
      very bad pain, bad pain, ten out of ten pain, pain is killing me, my back is killing me,
      back is killing me, pain is unbearable, can't turn over, can't bend, can't straighten up,
      back has seized up, back locked up, back has gone, my back went, threw my back out,
      put my back out,
      murder, crippling, crippled, killing me, torture, screaming, in tears, crying with pain, worst ever, wrecked, hurts like hell, hurts so much, it's really bad, really really bad, it's that bad, too painful, too sore, so sore, so painful, can't stand it, can't bear it, can't sit or stand, can't get comfortable, can't get out of bed, can't turn over in bed, flat out on the floor, stuck on the floor, stuck, i can't get up, can't get up`,
    unrelenting_pain: `
      pain that never lets up, unrelenting pain, constant pain, constant back pain, pain all the time,
      pain won't stop, pain never stops, pain won't go away, pain doesn't stop, nonstop pain,
      continuous pain, it hurts all the time, never ending pain, no position helps,
      nothing helps the pain,
      there twenty four seven, twenty four seven, day and night, won't ease, doesn't ease, never eases, no relief, there all the time, whatever i do it hurts, still there, it's still there,
      rest doesn't help, resting makes no difference, resting makes no odds, even lying flat doesn't take it away, never goes, never goes away, all the same it never goes, nothing shifts it, nothing takes it away`,
    night_pain: `
      pain at night, night pain, pain wakes me up, pain wakes me at night, woken by pain,
      wakes me up at night, can't sleep for pain, can't sleep because of the pain, worse at night,
      night sweats, sweating at night,
      up half the night with my back, up all night with my back, awake all night, keeps me awake, keeping me awake, wakes me, wakes me up, keeps waking me, can't lie in bed, can't lie down, gets me up at night, out of bed at night with pain`,
    not_improving: `
      not getting better, isn't getting better, pain is getting worse, getting worse,
      it's getting worse, no better, not improving, hasn't improved, still hurts after weeks,
      still in pain, pain for weeks, pain for months, hurting for weeks, the stretches aren't helping,
      this isn't helping, making it worse, it's making it worse, it's worse, feels worse,
      worse than before`,
    sharp_pain: `
      sharp pain, a sharp pain, stabbing pain, a stabbing pain, stabbing, sudden pain, a sudden pain,
      it really hurts, that hurts, that hurt, this hurts, it hurts, that really hurt, ow, ouch,
      ow that hurts, ouch that hurts, a twinge, twinge, something popped, something snapped,
      something pulled, heard a pop, felt a pop, felt something pop, felt something go, felt a snap,
      felt something tear, pulled something, pulled a muscle, tore something, spasm, back spasm,
      muscle spasm, cramp, i've got a cramp, pinching, pinching pain, a pinch, burning pain,
      something hurts, something is wrong, something's wrong, something feels wrong, doesn't feel right,
      it doesn't feel right, that doesn't feel right, i hurt myself, i've hurt myself, i hurt my back,
      i'm hurt, i've hurt my back, i'm in pain, my back just went,
      like a knife, a knife in my back, knife like pain, tweaked my back, tweaked something, i tweaked my back, something tweaked in my back, ricked my back, jarred my back, cricked my back, wrenched my back, twisted my back, strained my back, jolt of pain, a jolt, a zap, zapping, zaps down my back, a lightning bolt, searing pain, stinging, a sting, stings, throbbing, pounding, nipping, a nip, jabbing, a jab, pricking, catching, a catch in my back, grabbing, clicking and it hurts, locked up, seized up, gone into spasm, cramping, cramps, my back is spasming`,
    back_pain: `
      pain, back pain, lower back pain, pain in my back, pain in my lower back, my back hurts,
      back hurts, my lower back hurts, my back is hurting, hurting, it's painful, painful, aching, sore,
      soreness, backache, back ache, my back aches, sore back, my back is sore, hurts, hurt,
      my back, ow my back, oh my back, my poor back, stop my back, my leg, ow my leg, my knee, ow my knee, my neck, ow my neck, my hip, ow my hip, my shoulder, ow my shoulder, my wrist, my foot`,
    joint_pain: `
      my wrists hurt, it hurts my wrists, wrist pain, sore wrists, my knees hurt, it hurts my knees,
      knee pain, sore knees, my knee hurts, my shoulder hurts, shoulder pain, my neck hurts, neck pain,
      stiff neck, my hip hurts, hip pain, my elbow hurts, my ankle hurts, headache, my head hurts,
      a headache, bad headache`,
    abdominal_pain: `
      stomach pain, belly pain, tummy pain, abdominal pain, pain in my stomach, pain in my belly,
      pain in my tummy, my stomach hurts, my belly hurts, my tummy hurts, tummy ache, stomach ache,
      pulsing in my belly, pulsing in my stomach, tearing pain, ripping pain`,
  },
} satisfies SlotVocabulary;
