import { phrases } from './phrases.ts';

/** Words and sayings worth knowing by sound, however a recogniser spells, splits or joins them. */
export const soundTargets: readonly string[] = phrases(`
  numbness, tingling, tingly, prickly, prickling, needles, pins and needles, sensation, feeling, deadness,
  weakness, weaker, paralyzed, giving way, gives way, gave way, give way, buckling, collapsed, limping, dragging, wobbly,
  bladder, bowels, bowel movement, incontinent, incontinence, urine, urinate, urinating, urination, catheter, toilet, diarrhea, constipated, pass urine, passing urine,
  passing water, pass water, leaking, dribbling, wetting myself, wet myself, soiled myself, control,
  groin, genitals, buttocks, saddle, privates, private parts, vagina, testicles, scrotum, crotch, perineum, erection, bottom, backside, tailbone,
  ankle, knees, thighs, calf, muscles, shoulder, stomach, abdomen, abdominal, belly ache, backache, back ache, headache, chest, spine, spinal, lower back,
  sciatica, severe, excruciating, unbearable, agony, constant, relentless, shooting, radiating, radiates, stabbing, burning, throbbing, aching, spasm,
  swollen, swelling, swelled, worse, better, improving, improvement,
  temperature, feverish, fever, shivering, shivers, night sweats, sweating, losing weight, lost weight, weight loss,
  cancer, tumor, chemotherapy, radiotherapy, lymphoma, melanoma, myeloma, leukemia, sarcoma, metastasis, prostate, remission,
  osteoporosis, osteopenia, arthritis, steroids, prednisolone, prednisone, warfarin, apixaban, immune system, immunosuppressed, methotrexate,
  heroin, injection, epidural, surgery, operation, infection, pregnant, bleeding, coughing, cough, sneezing,
  ambulance, emergency, hospital, seizure, stroke, heart attack, breathe, breathless, palpitations, unconscious, unresponsive, confused,
  dizzy, dizziness, fainted, fainting, passed out, blacked out, light headed, vertigo, slurring, slurred,
  accident, motorbike, motorcycle, rear ended, staircase, ladder, trampoline,
  suicidal, suicide, overdose, kill myself, hurt myself, myself
`);
