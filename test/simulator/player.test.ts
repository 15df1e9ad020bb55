import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyMs, soundMs, startChimeMs } from '../../src/pacing/body.ts';
import { bodyTones } from '../../src/pacing/tones.ts';
import type { Heard, HeardEntry } from '../../src/simulator/device/heard.ts';
import { readResponse } from '../../src/simulator/device/response.ts';
import { schedule } from '../../src/simulator/device/schedule.ts';
import { spokenMs } from '../../src/simulator/device/spoken.ts';
import { anyBody, anyHold, anyWords, clipUrl } from './bodies.ts';
import { plays, says, secondAWord } from './fake-skill.ts';

function heard(answer: unknown, pace = secondAWord): Heard {
  const response = readResponse(answer);
  if ('refusal' in response) throw new Error(response.refusal);
  return schedule(response.output, pace);
}

function spans({ entries }: Heard): HeardEntry[] {
  return entries.filter(({ lane }) => lane === 'span');
}

const speech = (content: string) => ({ type: 'Speech', contentType: 'PlainText', content });
const quiet = (duration: number) => ({ type: 'Silence', duration });

describe('a timed body', () => {
  test('is heard to the millisecond however slowly the words around and over it are spoken', () => {
    fc.assert(
      fc.property(anyBody, anyWords, fc.integer({ min: 0, max: 900 }), (body, words, wordMs) => {
        const over = { type: 'Sequencer', items: [quiet(500), speech('easy')] };
        const spine = { type: 'Audio', id: 'span/any//cat_cow/right', source: clipUrl(body) };
        const mixer = { type: 'Mixer', items: [spine, over] };
        const pace = (text: string) => text.split(' ').length * wordMs;
        const turn = heard(plays([speech(words), mixer, speech('rest')]), pace);

        const callMs = pace(words);
        const zeroMs = callMs + startChimeMs(body);
        expect(spans(turn)).toEqual([
          {
            lane: 'span',
            kind: body.form,
            movement: 'cat_cow',
            side: 'right',
            atMs: zeroMs,
            durationMs: bodyMs(body),
          },
        ]);
        const tones = turn.entries.filter(({ lane }) => lane === 'tone');
        const expected = bodyTones(body).map(({ tone, atMs, lengthMs }) => [tone, zeroMs + atMs, lengthMs]);
        const times = tones.map(({ kind, atMs, durationMs }) => [kind, atMs, durationMs]);
        expect(times.sort()).toEqual(expected.sort());
        const restAtMs = callMs + Math.max(soundMs(body), 500 + wordMs);
        expect(turn.entries.at(-1)).toMatchObject({ text: 'rest', atMs: restAtMs });
      }),
    );
  });

  test('told in markup or as an audio document is the same timeline', () => {
    const part = fc.oneof(
      anyHold.map((body) => ({
        markup: `<audio src="${clipUrl(body)}"/>`,
        item: { type: 'Audio', source: clipUrl(body) },
      })),
      anyWords.map((words) => ({ markup: `<p>${words}</p>`, item: speech(words) })),
      fc.integer({ min: 1, max: 20_000 }).map((ms) => ({ markup: breaks(ms), item: quiet(ms) })),
    );
    const spoken = fc.constant({ markup: '<p>begin</p>', item: speech('begin') });
    const between = fc.tuple(part, spoken).map(([one, two]) => [one, two]);
    fc.assert(
      fc.property(
        fc.array(between, { minLength: 1, maxLength: 5 }).map((pairs) => pairs.flat()),
        (parts) => {
          const marked = heard(says(parts.map(({ markup }) => markup).join('')));
          expect(heard(plays(parts.map(({ item }) => item)))).toEqual(marked);
        },
      ),
    );
  });

  test('made of library sounds and quiet counts from chime to chime', () => {
    const chime = { type: 'Audio', source: 'soundbank://soundlibrary/musical/bell_01' };
    const spine = { type: 'Sequencer', id: 'span/hold//rotation/left', items: [chime, quiet(25_000), chime] };
    const over = { type: 'Sequencer', items: [quiet(6000), speech('soften')] };
    const turn = heard(plays([speech('stay here'), { type: 'Mixer', items: [spine, over] }]));
    expect(spans(turn)).toEqual([
      { lane: 'span', kind: 'hold', movement: 'rotation', side: 'left', atMs: 2800, durationMs: 25_000 },
    ]);
    expect(turn.entries.filter(({ lane }) => lane === 'silence')).toEqual([]);
    expect(turn.lengthMs).toBe(2000 + 26_600);
  });

  test('labelled on its quiet alone is that quiet', () => {
    const turn = heard(plays([speech('stay'), { ...quiet(10_000), id: 'span/hold//rotation/left' }]));
    expect(spans(turn)).toMatchObject([{ atMs: 1000, durationMs: 10_000 }]);
  });
});

/** A pause as markup writes it: at most 10 s a break. */
function breaks(ms: number): string {
  return ms > 10_000 ? `<break time="10s"/>${breaks(ms - 10_000)}` : `<break time="${ms}ms"/>`;
}

describe('words', () => {
  test('take time by their letters, and a breath after each sentence', () => {
    expect(spokenMs('')).toBe(0);
    expect(spokenMs('Rest there.')).toBeGreaterThan(spokenMs('Rest.'));
    expect(spokenMs('Lower your leg. Then rest.')).toBeGreaterThan(spokenMs('Lower your leg then rest.'));
    expect(spokenMs('In 25.')).toBeGreaterThan(spokenMs('In it.'));
  });

  test('are shown as written and take the time of what is pronounced, at the rate they are spoken', () => {
    const turn = heard(
      says(
        '<p>Call <sub alias="nine one one">911</sub> &amp; wait</p><p><prosody rate="50%">slowly</prosody></p>',
      ),
    );
    expect(turn.entries).toMatchObject([
      { text: 'Call 911 & wait', durationMs: 6000 },
      { text: 'slowly', durationMs: 2000 },
    ]);
  });

  test('keep a short pause within their line and give way to a long one', () => {
    const turn = heard(says('<p>one <break time="350ms"/> two <break time="2s"/> three</p>'));
    expect(turn.entries.map(({ lane, atMs, durationMs }) => [lane, atMs, durationMs])).toEqual([
      ['voice', 0, 2350],
      ['silence', 2350, 2000],
      ['voice', 4350, 1000],
    ]);
  });
});

describe('an audio document', () => {
  test('says what each of its sounds is for', () => {
    const call = { ...speech('right knee in'), id: 'voice/call/movements.knee.call.short/knee/right' };
    const settle = {
      type: 'Audio',
      id: 'silence/settle//knee/right',
      source: clipUrl({ form: 'bed', lengthMs: 6000, opening: 'switch' }),
    };
    expect(heard(plays([call, settle])).entries).toEqual([
      {
        lane: 'voice',
        kind: 'call',
        key: 'movements.knee.call.short',
        movement: 'knee',
        side: 'right',
        atMs: 0,
        durationMs: 3000,
        text: 'right knee in',
      },
      { lane: 'silence', kind: 'settle', movement: 'knee', side: 'right', atMs: 3000, durationMs: 6000 },
      { lane: 'tone', kind: 'switch', movement: 'knee', side: 'right', atMs: 3000, durationMs: 600 },
    ]);
  });

  test('plays only its first item that applies, and of a selector the first child that does', () => {
    const answer = plays([]);
    const hidden = { ...speech('hidden'), when: false };
    const items = [
      hidden,
      { type: 'Selector', items: [hidden, speech('chosen'), speech('second')] },
      speech('third'),
    ];
    const [directive] = answer.response.directives ?? [];
    Object.assign(Object(directive).document.mainTemplate, { items });
    expect(heard(answer).entries.map(({ text }) => text)).toEqual(['chosen']);
  });

  test('cuts a bed to the words over it, and repeats or trims a sound as told', () => {
    const source = clipUrl({ form: 'bed', lengthMs: 4000, opening: 'none' });
    const bed = {
      type: 'Audio',
      source,
      duration: 'trimToParent',
      filters: [{ type: 'Repeat', repeatCount: -1 }],
    };
    const trimmed = {
      type: 'Audio',
      source,
      filters: [
        { type: 'Trim', start: 1000, end: 3000 },
        { type: 'Volume', amount: 0.2 },
      ],
    };
    const turn = heard(plays([{ type: 'Mixer', items: [bed, speech('one two three four five')] }, trimmed]));
    const silences = turn.entries.filter(({ lane }) => lane === 'silence');
    expect(silences.map(({ atMs, durationMs }) => [atMs, durationMs])).toEqual([
      [0, 4000],
      [4000, 1000],
      [5000, 2000],
    ]);
    expect(turn.lengthMs).toBe(7000);
  });
});
