import { type ProfileName, profileNames } from '../device/profile.ts';
import { element } from './view/elements.ts';

/** What can be chosen on the page. */
export interface Settings {
  readonly profile: ProfileName;
  readonly locale: string;
  readonly voice: 'auto' | 'host' | 'none';
  readonly microphone: 'press' | 'open';
  /** How many times faster than real time. */
  readonly rate: number;
}

/** Kept from visit to visit; the microphone and the clock always start as they are least surprising. */
const kept = ['profile', 'locale', 'voice'] as const;
const prefix = 'easy-back-coach.';

/** The settings on the page. `onChange` is told which one somebody changed. */
export function settingsForm(onChange: (settings: Settings, changed: string) => void): () => Settings {
  const select = (id: string) => element(id, HTMLSelectElement);
  const all = ['profile', 'locale', 'voice', 'microphone', 'clock'].map(select);

  function read(): Settings {
    const chosen = (id: string) => select(id).value;
    const [voice, microphone] = [chosen('voice'), chosen('microphone')];
    return {
      profile: profileNames.find((name) => name === chosen('profile')) ?? 'speaker',
      locale: chosen('locale'),
      voice: voice === 'host' || voice === 'none' ? voice : 'auto',
      microphone: microphone === 'open' ? 'open' : 'press',
      rate: Number(chosen('clock')),
    };
  }

  for (const id of kept) restore(select(id), localStorage.getItem(prefix + id));
  for (const field of all) {
    field.addEventListener('change', () => {
      if (kept.some((id) => id === field.id)) localStorage.setItem(prefix + field.id, field.value);
      onChange(read(), field.id);
    });
  }
  return read;
}

/** A value from an older page that no longer exists leaves the choice as it was. */
function restore(field: HTMLSelectElement, value: string | null): void {
  if ([...field.options].some((option) => option.value === value)) field.value = value ?? field.value;
}

/**
 * When the device's clock starts: now, or where it stopped if it ran ahead. A coach who remembers a stretch
 * must never meet somebody who comes back before it.
 */
export function startMs(nowMs: number): number {
  return Math.max(nowMs, Number(localStorage.getItem(`${prefix}clock-at`)) || 0);
}

/** Keeps where the device's clock stands for the next visit. */
export function rememberClock(atMs: number): void {
  localStorage.setItem(`${prefix}clock-at`, String(Math.round(atMs)));
}
