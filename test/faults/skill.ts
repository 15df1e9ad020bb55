import type { RequestEnvelope } from 'ask-sdk-model';
import type { SkillOptions } from '../../src/alexa/options.ts';
import { createSkill } from '../../src/alexa/skill.ts';
import type { Device } from '../../src/simulator/device/device.ts';
import type { Envelope } from '../../src/simulator/device/envelope.ts';
import type { Send } from '../../src/simulator/device/wire.ts';
import { type Store, StoreUnavailable } from '../../src/store/store.ts';
import { speaker } from '../hosts/routine.ts';

/** Hands requests straight to a skill made this way. */
export function sendTo(options: SkillOptions): Send {
  const skill = createSkill(options);
  return (envelope) => skill.invoke(envelope as unknown as RequestEnvelope);
}

/** A speaker that talks to a skill made this way. */
export function speakerOf(options: SkillOptions): Device {
  return speaker(sendTo(options));
}

/** A store that fails where it is told to. */
export function failing(
  store: Store,
  fails: { readonly load?: boolean; readonly save?: boolean; readonly forget?: boolean },
): Store {
  const down = async () => {
    throw new StoreUnavailable('down');
  };
  return {
    ...store,
    ...(fails.load ? { load: down } : {}),
    ...(fails.save ? { save: down } : {}),
    ...(fails.forget ? { forget: down } : {}),
  };
}

/** The same requests as ever, each changed on its way. */
export function tampering(send: Send, change: (envelope: Envelope) => object): Send {
  return (envelope) => send(change(envelope) as Envelope);
}
