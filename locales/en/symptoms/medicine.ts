import { phrases } from './phrases.ts';

/** Medicine, operations and what a doctor is told first. */
export const medicine = {
  CANCER: phrases(`
    cancer, cancers, cancerous, breast ca, prostate ca, bowel ca, lung ca, ca breast, ca prostate, tumour, tumours, oncology, tumor, tumors, lymphoma, leukemia, melanoma, myeloma, carcinoma,
    sarcoma, malignan*, metasta*, secondaries, oncolog*, chemo, chemotherapy, radiotherapy,
    radiation therapy, radiation treatment, mastectomy, lumpectomy, prostatectomy, hodgkin*, remission,
    big c, positive biopsy, neuroblastoma, bcc, stage 4, stage 3, immunotherapy, mets, tamoxifen,
    letrozole, herceptin, anastrozole, stoma from cancer, chemotherapie, adenocarcinoma, mesothelioma,
    cancerous mole, orchidectomy, prostate cancer, breast cancer,
    glioma, glioblastoma, astrocytoma, medulloblastoma, osteosarcoma, seminoma, the c word, c word,
    retinoblastoma, ependymoma,
    =bowel cancer, =bladder cancer, =cancer of the bowel, =cancer of the bladder, =bowel tumour
  `),
  PREGNANT: phrases(`
    pregnant, pregnancy, expecting, baby on the way, with child, preggers, preggo, weeks gone,
    months gone, bun in the oven, first trimester, second trimester, third trimester, trimester,
    carrying twins, having a baby, due in, up the duff, my bump, weeks along, months along,
    having twins, carrying a baby, knocked up, my due date, antenatal, in the family way,
    weeks pregnant, NUMBER weeks
  `),
  BLEED: phrases(`
    bleed, bleeding, bled, blood, spotting, show, waters broke, waters have broken, bloody
  `),
  IMMUNE: phrases(`
    immunosuppress*, immune suppress*, immuno suppress*, immunocompromis*, immune compromised,
    immune system, weak immunity, weakened immunity, low immunity, poor immunity, no immunity, hiv,
    hiv positive, aids, transplant, anti rejection, antirejection, methotrexate, azathioprine,
    biologics, humira, neutropeni*, infliximab, adalimumab, tacrolimus, ciclosporin, cyclosporin*,
    mycophenolate, no spleen, spleen removed, rituximab, low white cell*, low white blood, enbrel,
    immunity, immune deficien*, immunodeficien*, remicade, dialysis,
    spleen is out, spleen out, without a spleen, splenectomy, defences are low, defenses are low,
    no defences, spleen
  `),
  DRUGS: phrases(`
    heroin, using needles, still using, inject drugs, injecting drugs, injected drugs, shoot up, shooting up, shot up, iv drug*,
    intravenous drug*, inject heroin, injecting, inject, mainlin*, fentanyl, use needles, needle user,
    crystal meth, steroids into, shared needles, dirty needles, share needles, bang up, jack up,
    injection drugs, drug user, meth, banging up, jacking up, skin popping
  `),
  SURGERY: phrases(`
    surgery, operation, operated, op, discectomy, microdiscectomy, diskectomy, laminectomy, fusion,
    fused, decompression, spinal fusion, procedure, surgeries, kyphoplasty, vertebroplasty,
    disc replacement, rhizotomy, ablation, surgically, surgical, stitches, screws, keyhole
  `),
  SURGERY_SPINAL: phrases(`
    discectomy, microdiscectomy, diskectomy, laminectomy, fusion, spinal fusion, back surgery,
    spine surgery, spinal surgery, back operation, back op, spine operation, spinal op,
    spinal operation, disc surgery, operation on my back, operation on my spine, surgery on my back,
    surgery on my spine, surgery on my lower back, decompression, kyphoplasty, vertebroplasty,
    disc operation, disk surgery, lumbar surgery, operated on my back, operated on my spine, rhizotomy,
    disc replacement, fused my spine, stimulator
  `),
  INJECTION: phrases(`
    injection, injections, injected, epidural, epidurals, spinal tap, lumbar puncture, cortisone,
    nerve block, facet joint, steroid shot, steroid injection, cortisone shot, shots, spinal block,
    a spinal, facet injection*, blood patch
  `),
  INJECTION_SPINAL: phrases(`
    epidural, spinal injection, lumbar puncture, spinal tap, spinal block, facet joint injection*,
    injection in my back, injection in my spine, injection into my back, injection into my spine,
    injection to my spine, nerve root injection, back injection, back injections, facet injection*,
    nerve root block, blood patch, injections in my back, injections in my spine,
    injections into my back, injections into my spine, injected my back, injected my spine,
    nerve block
  `),
  LUMP: phrases(`
    lump, lumps, bump, swelling, swollen, mass, hump, growth, bulge, knob, nodule, lumpy, abscess,
    boil
  `),
  BENT: phrases(`
    bent, crooked, curved, curving, lopsided, misshapen, deformed, sticking out, sticks out,
    changed shape, change shape, out of shape, shape has changed, changed its shape, hunched,
    to one side, leaning, shape of my, not straight, wonky, squint, deformity, stepped, step in
  `),
  SWOLLEN: phrases(`
    swollen, swelling, swelled, swells, swelled up, puffed up, puffy, hot and red, red and hot,
    hot to touch, warm to touch, warm and red, hot, red, red and warm, bigger than the other,
    twice the size, ballooned, inflamed, double the size, tight and shiny, blown up
  `),
  CLOT: phrases(`
    dvt, blood clot, clot in my leg, clot, deep vein, thrombosis
  `),
  BONES: phrases(`
    osteoporosis, osteoporotic, osteopenia, brittle bones, brittle bone, thin bones, bones are thin,
    weak bones, bones are weak, bones are brittle, low bone density, bone density is low, bone density,
    fragile bones, crumbling bones, bones are crumbling, soft bones, osteo porosis, fosamax,
    alendronic, alendronate, bisphosphonate*, osteogenesis imperfecta, compression fracture*, prolia,
    bones like chalk, chalky bones, osteomalacia
  `),
  STEROIDS: phrases(`
    prednisone, prednisolone, steroids, steroid tablet*, steroid pill*, corticosteroid*, oral steroids,
    dexamethasone, hydrocortisone, deflazacort, steroid medication, steroid course, course of steroids,
    long term steroid*, steroid, medrol, cortisone tablet*, preds, on steroids, steroid tablets
  `),
  THINNERS: phrases(`
    blood thinner*, blood-thinner*, warfarin, coumadin, eliquis, apixaban, xarelto, rivaroxaban,
    heparin, anticoagulant*, anti coagulant*, clopidogrel, plavix, dabigatran, pradaxa, edoxaban,
    thin my blood, thinning my blood, thins my blood, clexane, bloodthinner*, enoxaparin,
    blood thinning
  `),
  COUGH: phrases(`
    cough, coughs, coughing, coughed, sneeze, sneezes, sneezing, sneezed, strain, laugh, bear down
  `),
  URINATING: phrases(`
    pee, peeing, wee, weeing, urinate, urinating, piss, pissing, pass water, passing water, pass urine, passing urine, passing it, go for a wee,
    go for a pee, go to the toilet, go to the loo, go to the bathroom, urination, slash, tinkle, having a wee, having a pee
  `),
  WHEN_BACK: phrases(`
    back hurts, my back
  `),
  BLOOD_OK: phrases(`
    period, test, donor, blood pressure, vitamins, drink
  `),
  LUMP_OK: phrases(`
    throat, sum, mattress, mat, carpet, sugar, benign, coal, porridge, bed, sofa, cushion, floor, gravy, speed, benign, checked, bump photos, baby bump,
    lump of lead, lump of coal, lump of sugar, lump of cheese, lump of clay, lump of dough, lump of wood, lump of butter
  `),
  SHAPED: phrases(`
    ribs, spinal, shoulder blade, tailbone, breast, armpit, groin
  `),
  BENT_OK: phrases(`
    over, straight, knees, flat, mat, in this, stretch
  `),
  CALF: phrases(`
    calf, calves, shin, lower leg
  `),
  SWELLW: phrases(`
    swollen, swelling, swelled, swelled up, swell, swells, swole, ballooned, puffed up, puffy, blown up, double the size, twice the size, size of, up like a balloon
  `),
  PREGNANT_OK: phrases(`
    after my pregnancy, after pregnancy, after my first pregnancy, after my last pregnancy, since my pregnancy, since pregnancy, in my first pregnancy,
    any minute, delivery, parcel, visitors, guests, expecting my mum, expecting my mother, expecting my sister, expecting my brother, expecting my dad, expecting my friend,
    expecting my friends, expecting my parents, expecting my husband, expecting my wife, expecting my family, fingers crossed, trying to get, test negative, want to get, can you do this,
    pregnant days, pregnant ladies, pregnant women, midwife, zoo, giraffe
  `),
  MONTHW: phrases(`
    january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, autumn, fall, the new year, weeks, days, months, NUMBER weeks
  `),
  HOPE_TALK: phrases(`
    a, the, to, you, it, that, more, some, my, visitors, guests, too
  `),
  BONEW: phrases(`
    bone, bones, skeleton, spine, dexa, dexa scan
  `),
  FRAGILE: phrases(`
    thin, thinning, brittle, fragile, weak, crumbling, crumbly, soft, chalk*, honeycomb, like glass, porous, density, snap easily, break easily, low, like sponge, like a sponge
  `),
};
