import { createSkill } from '../alexa/skill.ts';
import { clipLibrary } from '../audio/library.ts';
import type { Store } from '../store/store.ts';
import { application } from './application.ts';
import { listenOn } from './listening.ts';
import { type HostLog, quietLog } from './log.ts';
import { openStore } from './memoryPlace.ts';
import { startMetrics } from './metrics.ts';
import { isLoopback } from './nearby.ts';
import type { Settings } from './settings.ts';
import { forgetfulStore } from './simulator/forgetful.ts';
import { alexaVerifier, type VerifierOptions } from './verification/verifier.ts';

export interface HostOptions extends Partial<Omit<Settings, 'dataDir'>> {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where people are remembered, when not in `sharedTable`; without either everything is forgotten at the end. */
  readonly dataDir?: string | undefined;
  readonly log?: HostLog;
  /** A store of one's own, in place of `sharedTable` or `dataDir`; the host closes it. */
  readonly store?: Store;
  /** Whom to believe; Amazon when left out. */
  readonly verification?: Partial<VerifierOptions>;
}

export interface Host {
  readonly url: string;
  /** Lets the turns in flight finish, then closes the port and the store. */
  close(): Promise<void>;
}

/**
 * Starts the skill's host: the verified endpoint, the sounds, and on loopback the simulator's endpoint.
 * @throws Error in one plain sentence when the port, the address or the folder cannot be used.
 */
export async function startHost(options: HostOptions): Promise<Host> {
  const { port, address = '127.0.0.1', audioBase, audioDir, applicationId } = options;
  const { checkLimits, offerUnreviewed } = options;
  const metrics = startMetrics();
  const log = metrics.counting(options.log ?? quietLog);
  const store = options.store ?? openStore(options, log);
  const listening = await listenOn(port, address).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const local = isLoopback(address);
  if (!local && !applicationId) log.warn('every-skill-answered', { remedy: 'set ALEXA_SKILL_ID' });
  const ownAudio = local ? `${listening.url}/audio/` : undefined;
  const everywhere = { store, log, checkLimits, offerUnreviewed };
  const nearby = { ...everywhere, audioBase: audioBase ?? ownAudio };
  listening.answer(
    application({
      skill: createSkill(nearby),
      practice: createSkill({ ...nearby, store: forgetfulStore }),
      verified: createSkill({ ...everywhere, audioBase, applicationId }),
      verifier: alexaVerifier({
        ...(applicationId ? { applicationId } : {}),
        now: () => Date.now(),
        ...options.verification,
      }),
      local,
      store,
      library: clipLibrary(audioDir === undefined ? {} : { folder: audioDir }),
      log,
      metrics,
    }),
  );
  return {
    url: listening.url,
    async close() {
      await listening.close();
      await store.close();
    },
  };
}
