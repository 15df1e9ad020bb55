import type { SlotVocabulary } from '../../phrasing.ts';

export default {
  type: 'Symptom',
  values: {
    fever_chills: `
      fever, a fever, chills, the chills, fever and chills, feverish, high temperature, a temperature,
      a high temperature, running a temperature, running a fever, shivering, shivers, the shivers,
      shaking with cold, hot and cold, sweats, burning up,
      rigors, clammy, sweaty and cold, burning hot, flushed and shivery, shivery, teeth chattering, thirty nine degrees, temperature of thirty nine, hot to the touch,
      running a temp, got a temp, pyrexia, pyrexial, febrile, thermometer says thirty nine,
      thermometer says a hundred and two, the thermometer says, the thermometer reads, thermometer,
      a hundred and two fever, sweating buckets,
      i'm boiling and aching, got the flu, the flu, can't stop shaking, so cold i can't stop shaking,
      temperature keeps going up, temperature, got the chills, crook with the chills`,
    weight_loss: `
      weight loss, losing weight, lost weight, lost a lot of weight, losing weight without trying,
      lost weight without trying, unexplained weight loss, unplanned weight loss,
      my clothes are falling off me, weight is dropping,
      clothes are hanging off me, clothes hanging off me, look skinny, shed twenty pounds, two stone in two months, dropped a dress size, weight is falling off me, pounds lighter,
      wasting away, i'm wasting away, my clothes are hanging off me, trousers falling off me,
      skin and bone, thinner than i was,
      getting thinner, thinner and thinner, getting thinner and thinner`,
    cancer_history: `
      cancer, had cancer, a history of cancer, history of cancer, past cancer, breast cancer,
      prostate cancer, lung cancer, i've had cancer, tumour, tumor, chemo, chemotherapy, in remission,
      leukaemia, leukemia, lymphoma, melanoma, myeloma, oncologist, mammogram, metastases,
      radiotherapy, radiation treatment, having radiation, radiation therapy, carcinoma, ductal carcinoma,
      hodgkin's, sarcoma, secondaries, mastectomy, malignant, a malignancy,
      metastatic, metastatic disease, lymph oma, lump on my back, lump on back, organ transplant,
      transplant`,
    dizziness: `
      dizzy, feeling dizzy, i feel dizzy, dizziness, dizzy spell, light headed, lightheaded,
      light-headed, the room is spinning, room is spinning, everything is spinning, head is spinning,
      vertigo, woozy, giddy, faint, feeling faint, about to faint, about to pass out, going to pass out,
      seeing stars, everything went black, blacking out,
      keel over, keeling over, feel funny, i feel funny, feel weird, i feel weird, feel strange, feel odd, swimming head, head rush, unsteady, off balance, losing my balance, about to collapse, everything went dark,
      giddy feeling, feeling giddy, giddiness, wobbly head, presyncope, the world is tilting,
      the room is tilting, tilting, swimmy, swimmy headed, woozy headed`,
    fainting: `fainted, passed out, i passed out, i fainted, blacked out, collapsed, lost consciousness,
      conked out, flaked out, keeled over, went out like a light, sparked out, syncope,
      lost consciousness for a bit, hit the deck, came round on the floor,
      syncopal, syncopal episode`,
    nausea: `
      feeling sick, nausea, nauseous, i feel sick, throwing up, vomiting, vomited, going to be sick,
      being sick`,
    infection_risk: `
      weak immune system, immunosuppressed, immune system problems, injecting drugs, injected drugs,
      blood in my urine, blood in my pee, blood in my wee, painful urination, burning when i pee,
      hurts to pee, kidney infection, urine infection, swollen calf, hot calf, calf is swollen,
      blood clot, a lump on my back, a lump on my spine,
      dysuria, water infection, stings when i pee, flank pain,
      hematuria, haematuria`,
    recent_surgery: `
      back surgery, spine surgery, spinal surgery, recent surgery, had surgery, an operation,
      back operation, epidural, spinal injection, steroid injection, hip replacement,
      just had an operation`,
    pregnancy: `pregnant, i'm pregnant, pregnancy, having a baby, bleeding, i'm bleeding,
      expecting, i'm expecting, trimester, in my second trimester, bun in the oven, up the duff,
      in the family way`,
    weak_bones: `
      osteoporosis, brittle bones, thin bones, steroids, taking steroids, on steroids, blood thinners,
      on blood thinners, high blood pressure,
      prednisone, prednisolone, cortisone, warfarin, apixaban, on prednisone, thinners`,
  },
} satisfies SlotVocabulary;
