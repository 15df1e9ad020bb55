import { phrases } from './phrases.ts';

/** Words and sayings worth knowing by sound, however a recogniser spells, splits or joins them. */
export const soundTargets: readonly string[] = phrases(`
  numbness, tingling, tingly, prickly, prickling, needles, pins and needles, sensation, feeling, deadness, no feeling, lost feeling,
  weakness, weaker, paralyzed, paralysis, giving way, gives way, gave way, give way, buckling, collapsed, collapsing, limping, dragging, wobbly,
  stumbling, tripping, unsteady, useless, floppy, foot drop, no strength, wheelchair, crutches, walker,
  can not feel, can not move, can not walk, can not stand, can not lift, can not breathe,
  bladder, bowels, bowel movement, incontinent, incontinence, urine, urinate, urinating, urination, urgency, retention, catheter, toilet, trickle,
  diarrhea, constipated, constipation, pass urine, passing urine, passing water, pass water, leak, leaks, leaking, dribbling, accidents, nappies, knickers, trousers,
  underwear, drenched, wetting myself, wet myself, wetting the bed, wet the bed, soiled myself, control, lost control,
  groin, genitals, buttocks, buttock, saddle, privates, private parts, vagina, penis, testicle, testicles, scrotum, crotch, perineum, back passage,
  inner thigh, inner thighs, between my legs, down below, erection, orgasm, intercourse, bottom, backside, tailbone,
  ankle, ankles, knees, thighs, calf, muscles, shoulder, pelvis, stomach, abdomen, abdominal, belly ache, backache, back ache, back pain, leg pain, headache, migraine,
  chest, chest pain, breathing, spine, spinal, lower back, both legs, both feet, hamstring,
  sciatica, severe, excruciating, unbearable, agony, constant, constantly, relentless, shooting, radiating, radiates, stabbing, burning, throbbing,
  pulsing, pulsating, aching, spasm, spasms, tearing, ripping, tightness, pressure, crushing, trapped nerve, slipped disc, stiffness,
  swollen, swelling, swelled, worse, better, improving, improvement, worsening, spreading, deteriorating, wakes me up, keeps me awake,
  temperature, high temperature, feverish, fever, shivering, shivers, shivery, burning up, night sweats, sweating, sweaty, clammy, trembling,
  losing weight, lost weight, weight loss,
  cancer, tumor, chemotherapy, radiotherapy, lymphoma, melanoma, myeloma, leukemia, sarcoma, metastasis, prostate, remission, biopsy, tamoxifen,
  osteoporosis, osteopenia, arthritis, scoliosis, steroids, prednisolone, prednisone, warfarin, apixaban, rivaroxaban, clopidogrel, blood thinners,
  thrombosis, immune system, immunosuppressed, methotrexate, transplant, sepsis, heroin, injection, epidural, surgery, operation, infection,
  pregnant, weeks pregnant, miscarriage, contractions, bleeding, coughing, cough, sneezing, aneurysm,
  ambulance, emergency, hospital, seizure, convulsion, epileptic, epilepsy, stroke, heart attack, breathe, breathless, palpitations, unconscious,
  unresponsive, confused, confusion, delirious, hallucinating, droopy, blurred,
  dizzy, dizziness, fainted, fainting, passed out, blacked out, light headed, vertigo, slurring, slurred, speech,
  accident, car accident, car crash, motorbike, motorcycle, rear ended, staircase, ladder, trampoline, scaffolding, balcony, fractured,
  suicidal, suicide, suicidal thoughts, overdose, kill myself, hurt myself, end it all, myself
`);
