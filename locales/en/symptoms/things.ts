import { phrases } from './phrases.ts';

/** What is no body: things that fall, break, leak, lose power, have legs and go cold. */
export const things = {
  /** Has legs, arms, a back or a seat of its own. What one may fall off is no `OBJECT`. */
  FURNITURE: phrases(`
    sofa, settee, table, tables, coffee table, desk, chair, chairs, armchair, stool, bench, bed, cot, piano, keyboard stand, sideboard, wardrobe, dresser,
    bookcase, bookshelf, shelf, shelves, cabinet, tripod, easel, ironing board, high chair, trestle, barbecue, deckchair, tent, trampoline, cupboard, drawer, drawers,
    chest of drawers, doll, teddy, robot, action man, barbie, puppet, scarecrow, snowman
  `),
  /** Household things, vehicles, food, machines, toys. */
  OBJECT: phrases(`
    ironing board, robot, vacuum, hoover, drone, kite, satellite, rocket, plane, helicopter, toy, toys, lego, doll, teddy, marble, marbles, jigsaw, puzzle,
    pan, pans, pot, saucepan, frying pan, wok, kettle, toaster, toast, oven, microwave, blender, mixer, fridge, freezer, dishwasher, washing machine, dryer, tumble dryer,
    egg, eggs, milk, butter, cheese, bread, cake, cakes, biscuit, biscuits, pizza, soup, sauce, salad, pasta, rice, curry, chips, crisps, sausage, sausages, bacon, steak, roast, turkey,
    carrot, carrots, potato, potatoes, onion, onions, tomato, tomatoes, apple, apples, banana, bananas, orange, oranges, berries, cherries, grapes, pear, plum, plums, conkers, acorns,
    tea, coffee, wine, beer, juice, gin, whisky, cocktail, lemonade, ketchup,
    plate, plates, bowl, bowls, spoon, fork, tin, tins, jar, jars, bottle, bottles, lid, lids, mug, mugs, cup, cups, glass, glasses, tray, teapot, jug, vase, flask,
    book, books, newspaper, magazine, letter, letters, parcel, parcels, card, cards, receipt, pen, pens, pencil, crayon, ink, print, printer, paper, homework, essay,
    phone, phones, tablet, laptop, computer, pc, printer, screen, telly, tv, remote, radio, speaker, console, xbox, playstation, nintendo, controller, headphones, earbuds, charger, cable, plug, socket,
    battery, batteries, bulb, lamp, light, lights, torch, fuse, router, wifi, broadband, internet, signal, website, app, server, video, download, file, files, alarm, clock, doorbell, thermostat,
    engine, motor, tyre, tyres, exhaust, brakes, gearbox, clutch, windscreen, wipers, mower, lawnmower, strimmer, hedge trimmer, drill, saw,
    tap, taps, pipe, pipes, sink, drain, drains, bath plug, cistern, radiator, radiators, boiler, heating, shower head, gutter, gutters, guttering, hose, sprinkler, bin, bins, bucket, mop, broom, sponge,
    curtain, curtains, blind, blinds, rail, shelf, shelves, picture, pictures, painting, mirror, tile, ceiling, washing line, tent, gazebo, parasol, umbrella, awning, trellis, greenhouse, birdhouse, nest,
    plant, plants, geraniums, tulips, roses, flowers, petals, seedlings, sunflower, sunflowers,
    wind, storm, thunder, tide, waves, river, temperature outside, temperatures, thermometer outside, mercury, sun, moon,
    sheets, duvet, pillow, blanket, nappy bag, zip, button, buttons, strap, straps, bag, bags, handbag, suitcase, rucksack, pram, buggy, pushchair,
    price, prices, rates, rate, shares, sales, pound, dollar, market, markets, economy, rent, mortgage, ratings, attendance, score, scores, team, teams, arsenal, united, city, rovers, villa, everton, spurs, squad, wickets, wicket, government, empire,
    roof tile, roof tiles, tower, building, buildings, wallpaper, plaster, snowman, sandcastle, card house, house of cards, dominoes
  `),
  /** What a leg of a chair needs. */
  MENDED: phrases(`
    weak, wobbly, wonky, loose, uneven, broken, broke, snapped, screw, screws, glue, glued, repair, shorter, shortest, come off, came off, fallen off, fell off, falling off,
    replace, replaced, mend, mended, fix, fixed, chewed, scratched, sand, sanded, varnish, painted, painting, dodgy, rickety, short, dropped off, coming off, stuck, level, bolt, bolts
  `),
};
