import { element } from './elements.ts';

/** The banner that marks a rehearsal for as long as it lasts. */
export function rehearsalView(leave: () => void): (practising: boolean) => void {
  const banner = element('rehearsal', HTMLElement);
  const speaker = element('speaker', HTMLElement);
  element('leave-practice', HTMLButtonElement).addEventListener('click', leave);
  return (practising) => {
    banner.hidden = !practising;
    speaker.scrollIntoView();
    element('controls', HTMLFieldSetElement).focus({ preventScroll: true });
  };
}
