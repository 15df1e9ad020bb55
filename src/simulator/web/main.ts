import { Speaker } from './speaker.ts';
import { element } from './view/elements.ts';
import { rulesView } from './view/rules.ts';
import { typingView } from './view/typing.ts';
import { Listener } from './voice/listener.ts';
import { namesWakeWord } from './voice/wakeWord.ts';

/** The browser's own hearing and where it happens. */
const hearing = {
  possible:
    'Talking uses speech recognition of this browser, which may send your voice to its maker. Typing stays here.',
  impossible: 'This browser cannot recognise speech. Typing and the buttons do everything.',
};

const speaker = new Speaker();
typingView(speaker);
rulesView((words) => speaker.practise(words));
hear();
addEventListener('pagehide', () => speaker.leave());
speaker.draw();

function hear(): void {
  const talk = element('talk', HTMLButtonElement);
  const microphone = element('microphone', HTMLSelectElement);
  element('hearing', HTMLElement).textContent = Listener.possible ? hearing.possible : hearing.impossible;
  talk.hidden = !Listener.possible;
  microphone.disabled = !Listener.possible;
  const listener = new Listener({
    locale: () => speaker.settings().locale,
    asked: () => speaker.microphoneOpen,
    deaf: () => namesWakeWord(speaker.caption),
    onBegin: () => speaker.holdBreath(),
    onWords: (words) => speaker.say(words),
    onNothing: () => speaker.letGo(),
    onFault: (reason) => speaker.tell(reason),
    onChange: (listening) => talk.setAttribute('aria-pressed', String(listening)),
  });
  talk.addEventListener('click', () => listener.press());
  microphone.addEventListener('change', () => listener.keepOpen(microphone.value === 'open'));
}
