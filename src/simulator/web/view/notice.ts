import { element, write } from './elements.ts';

/** One line for what somebody should know: no sound, no microphone, no network. */
export function noticeView(): (notice: string) => void {
  const line = element('notice', HTMLElement);
  return (notice) => write(line, notice);
}
