/** What somebody says to a device, as far as Alexa itself decides on it. */
export type Call =
  | { readonly kind: 'open' }
  /** A command: the rest of an "ask … to …", or everything said within a session. */
  | { readonly kind: 'command'; readonly words: string; readonly named: boolean }
  | { readonly kind: 'leave' };

/** How a language opens and leaves a skill. `{name}` is the invocation name, `(.+)` the command. */
interface Manners {
  readonly open: readonly string[];
  readonly command: readonly string[];
  readonly leave: readonly string[];
}

const verbs = '(?:open|launch|start|begin|run|load|play|use|talk to|speak to|speak with)';

/** Data a language: without a row, only the bare invocation name opens. */
const manners: Readonly<Record<string, Manners>> = {
  en: {
    open: [`(?:please )?${verbs} (?:the |my )?{name}(?: skill)?(?: please)?`, '(?:ask|tell) {name}'],
    command: [
      `${verbs} {name} (?:and|to|for|about) (.+)`,
      '(?:ask|tell) {name} (?:to |about |for |that )?(.+)',
      '(.+) (?:with|using|from|on) {name}',
    ],
    leave: ['exit', 'quit', '(?:exit|quit|close) {name}'],
  },
};

const wakeWord = /^(?:hey )?(?:alexa|echo|computer)[\s,.!?]+/i;

/** Understands what opens a skill, what leaves it, and what is a command for it. */
export function readCall(utterance: string, locale: string, invocationName: string): Call {
  const words = utterance.trim().replace(wakeWord, '');
  const bare = words.replace(/[.,!?]+(?=\s|$)/g, '');
  const { open, command, leave } = manners[locale.split('-', 1)[0] ?? ''] ?? noManners;
  const matches = (patterns: readonly string[]) => firstMatch(patterns, bare, invocationName);
  if (matches(leave)) return { kind: 'leave' };
  if (matches([...open, '{name}'])) return { kind: 'open' };
  const asked = matches(command)?.[1];
  return { kind: 'command', words: asked ?? words, named: asked !== undefined };
}

const noManners: Manners = { open: [], command: [], leave: [] };

function firstMatch(patterns: readonly string[], words: string, name: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = new RegExp(`^${pattern.replace('{name}', name)}$`, 'i').exec(words);
    if (match) return match;
  }
  return null;
}
