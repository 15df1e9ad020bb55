/** A value that the device works out, and works out anew whenever what it is made of changes. */
export function live(expression: string): string {
  return `\${${expression}}`;
}

/** A condition: everywhere but on a small round screen, which has room for less. */
export const unlessRound = live("viewport.shape != 'round'");
