import { fileMs, isPlayable } from './audio.ts';
import { type Json, milliseconds, record, records, text } from './read.ts';
import { plainSounding, type Sounding, ssmlSounding, unheard } from './speech.ts';
import { above, type Breach, breach } from './table.ts';

const filterTypes: readonly string[] = ['Volume', 'FadeIn', 'FadeOut', 'Trim', 'Repeat'];

/** An APL for audio document: what is heard of it and the limits it breaks. */
export function documentSounding(document: unknown, locale: string): Sounding {
  const { type, version, mainTemplate } = record(document);
  const items = itemsOf(record(mainTemplate));
  const [item] = items;
  const shaped = type === 'APLA' && typeof version === 'string' && item !== undefined;
  const heard = item ? componentSounding(item, locale) : unheard;
  const silent = shaped && heard.words === '' && heard.files === 0;
  return {
    ...heard,
    breaches: [
      ...(shaped ? [] : [breach('document-shape', 'another shape')]),
      ...above('document-items', items.length),
      ...(silent ? [breach('document-silence', 'silence alone')] : []),
      ...above('document-files', heard.files),
      ...heard.breaches,
    ],
  };
}

function componentSounding(component: Json, locale: string): Sounding {
  const own = soundingOf(component, locale);
  return { ...own, breaches: [...own.breaches, ...filterBreaches(component)] };
}

function soundingOf(component: Json, locale: string): Sounding {
  switch (component.type) {
    case 'Speech':
      return component.contentType === 'SSML'
        ? ssmlSounding(text(component.content), locale, true)
        : plainSounding(text(component.content), locale);
    case 'Audio':
      return fileSounding(text(component.source));
    case 'Silence':
      return { ...unheard, lengthMs: milliseconds(component.duration) };
    case 'Sequencer':
      return all(component, locale, (lengths) => lengths.reduce((sum, ms) => sum + ms, 0));
    case 'Mixer':
      return all(component, locale, (lengths) => Math.max(0, ...lengths));
    case 'Selector':
      return all(component, locale, (lengths) => Math.max(0, ...lengths));
    default:
      return { ...unheard, breaches: [breach('document-components', 'an unknown component')] };
  }
}

function fileSounding(source: string): Sounding {
  return {
    ...unheard,
    lengthMs: fileMs(source),
    files: 1,
    breaches: isPlayable(source) ? [] : [breach('audio-address', 'another address')],
  };
}

/** Children that are cut to their parent do not lengthen it. */
function all(component: Json, locale: string, lengthOf: (lengths: number[]) => number): Sounding {
  const children = itemsOf(component).map((child) => ({
    ...componentSounding(child, locale),
    cut: child.duration === 'trimToParent',
  }));
  return {
    lengthMs: lengthOf(children.filter(({ cut }) => !cut).map(({ lengthMs }) => lengthMs)),
    words: children
      .map(({ words }) => words)
      .filter(Boolean)
      .join(' '),
    files: children.reduce((sum, { files }) => sum + files, 0),
    breaches: children.flatMap(({ breaches }) => breaches),
  };
}

/** An unknown filter is skipped without a word. */
function filterBreaches(component: Json): Breach[] {
  return records(component.filters ?? component.filter)
    .filter(({ type }) => !filterTypes.includes(text(type)))
    .map(() => breach('document-components', 'an unknown filter'));
}

function itemsOf(component: Json): Json[] {
  return records(component.items ?? component.item);
}
