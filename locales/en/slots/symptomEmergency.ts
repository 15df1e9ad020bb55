import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'Symptom',
  values: {
    bladder_control: `
      loss of bladder control, lost control of my bladder, bladder trouble, bladder problems,
      bladder problem, bladder control, losing bladder control, lost bladder control,
      no bladder control, no control of my bladder, can't control my bladder, incontinence, incontinent,
      leaking urine, urine leaking, leaking pee, leaking wee, wet myself, wetting myself, peed myself,
      pissed myself, weed myself, peeing myself, wet my pants, peed my pants, wee coming out on its own,
      can't hold my pee, can't hold my wee, can't hold my water, can't hold my urine, bladder accident,
      going a lot and not getting there in time, not getting there in time, don't make it in time, can't make it to the toilet, can't get there in time, a leak, leaking, leaks, dribbling, dribbles, catheter, urine, soaked, wet patch, no warning when i need to go`,
    cannot_pee: `
      can't pee, can't wee, can't urinate, can't pass urine, can't pass water, cannot pee,
      unable to pee, unable to urinate, trouble peeing, trouble urinating, difficulty peeing,
      difficulty urinating, hard to pee, can't go to the toilet, can't start peeing,
      can't empty my bladder, haven't peed all day, can't feel when i pee, can't feel myself pee,
      can't feel when i need to go, can't tell when my bladder is full, don't know when i need to pee`,
    bowel_control: `
      loss of bowel control, lost control of my bowels, bowel trouble, bowel problems, bowel problem,
      bowel control, losing bowel control, lost bowel control, no bowel control,
      no control of my bowels, can't control my bowels, can't hold my poo, can't hold my stool,
      soiled myself, pooped myself, pooed myself, messed myself, pooped my pants, shit myself,
      faecal incontinence, fecal incontinence, can't feel when i poo, poop coming out on its own,
      bowel accident`,
    saddle_numbness: `
      numbness around my groin, groin numbness, numb groin, groin is numb, numb between my legs,
      numbness between my legs, between my legs is numb, no feeling between my legs,
      can't feel between my legs, can't feel myself wipe, can't feel when i wipe, numb when i wipe,
      wiping feels different, numb buttocks, numb bottom, numb bum, numb butt, numb backside,
      bottom is numb, bum is numb, butt is numb, saddle numbness, numb genitals, genital numbness,
      numb private parts, numb down there, numbness down there, no feeling down there, numb vagina,
      numb penis, numb testicles, numb inner thighs, numb where i sit, erection loss, lost my erection,
      can't get an erection, sexual numbness, tingling in my groin, tingling between my legs,
      weird down there, gone weird down there, funny down there, odd down there, dead down there, can't feel down there, between the legs, private area, privates, crotch, bits are numb, perineum, toilet paper feels different`,
    leg_power_loss: `
      my leg won't move, leg won't move, legs won't move, can't move my leg, can't move my legs,
      can't move my foot, can't move my feet, can't feel my legs, cannot feel my legs, can't walk,
      cannot walk, can barely walk, can't stand, can't stand up, unable to walk, unable to stand,
      lost the use of my leg, lost the use of my legs, lost power in my leg, losing power in my leg,
      losing strength in my leg, losing strength in my legs, leg is getting weaker,
      legs are getting weaker, my legs gave way, legs gave out, leg has gone dead, paralysed, paralyzed,
      paralysis, dragging my leg, leg collapsed`,
    both_legs_numb: `
      both legs are numb, numb legs, both my legs are numb, both feet are numb, both my feet are numb,
      numbness in both legs, numbness in both feet, numb feet, legs are numb, my legs are numb,
      my feet are numb, legs have gone numb, feet have gone numb, both legs went numb,
      pins and needles in both legs, pins and needles in both feet, tingling in both legs,
      tingling in both feet, both legs tingling, both legs are tingling, both feet are tingling`,
    both_legs_weak: `
      both legs are weak, weak legs, both my legs are weak, weakness in both legs, weakness in my legs,
      legs feel weak, my legs are weak, legs like jelly, legs won't hold me, legs keep giving way,
      legs are giving way`,
    both_legs_pain: `
      pain in both legs, pain down both legs, both legs hurt, both my legs hurt, both legs are painful,
      shooting pain down both legs, sciatica in both legs, sciatica on both sides`,
    trauma: `
      a bad fall, had a fall, had a bad fall, a fall, fell, fell over, fell down, fell down the stairs,
      fell off a ladder, fell off my bike, fell off a roof, fell off, fell from a ladder, i've fallen,
      fallen, i've fallen over, i've fallen and i can't get up, fell on my back, landed on my back,
      car accident, car crash, bad crash, a crash, recent crash, recent fall, motorbike accident,
      motorcycle accident, bike accident, accident, traffic accident, hit by a car, got hit by a car,
      knocked down, run over, crashed my car, crashed my bike, slipped on the ice, tripped over,
      hit my back, broke my back, broken back, fracture, fractured my back`,
    chest_pain: `
      chest pain, pain in my chest, pains in my chest, chest hurts, my chest hurts, tight chest,
      chest tightness, tightness in my chest, pressure in my chest, pressure on my chest,
      crushing chest pain, heart attack, having a heart attack, my heart hurts, heart pain,
      heart is racing, palpitations, pain in my jaw, pain down my left arm, pain in my left arm`,
    cannot_breathe: `
      can't breathe, cannot breathe, can't catch my breath, short of breath, shortness of breath,
      trouble breathing, difficulty breathing, struggling to breathe, struggling for breath,
      hard to breathe, breathless, out of breath and my chest hurts, gasping for air, choking,
      catch my breath at all, help i can't catch my breath, struggling to catch my breath, wheezing, suffocating`,
    stroke_signs: `
      having a stroke, a stroke, stroke, my face is drooping, face drooping, slurred speech,
      slurring my words, can't speak properly, arm is weak, arm won't move, lost my vision, can't see,
      double vision, having a fit, having a seizure, seizure, convulsions,
      my mouth is drooping, mouth drooping, drooping on one side, one side of my face, drooling, can't lift my arm, words are coming out wrong, talking funny, blurred vision, lost sight`,
    ambulance: `
      call an ambulance, call me an ambulance, ambulance, i need an ambulance, get an ambulance,
      call nine one one, call nine nine nine, call triple zero, call one one two, nine one one,
      nine nine nine, emergency, it's an emergency, this is an emergency, call emergency services,
      call the emergency services, take me to hospital, take me to the hospital,
      i need to go to hospital, i need a doctor now, i need a doctor, get me a doctor,
      call a doctor now, call for help, send help, paramedics, medical emergency,
      get me to the hospital, hospital, i need the hospital, what's the emergency number, the emergency number, emergency number again, emergency services, dial nine one one, ring nine nine nine, ring for an ambulance, get help, get someone, i need medical help now`,
    self_harm: `
      i want to die, i want to kill myself, want to die, kill myself, killing myself, suicidal, suicide,
      hurt myself, harm myself, end my life, don't want to live, i don't want to live any more,
      don't want to be here any more, better off dead, no reason to live, self harm,
      the point in living, don't see the point in living, no point in living, nothing to live for, can't go on, can't go on living, wish i was dead, wish i were dead, take my own life`,
  },
} satisfies SlotVocabulary;
