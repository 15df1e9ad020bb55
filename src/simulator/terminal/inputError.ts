/** Something typed that we cannot understand; the message tells the person what can be typed. */
export class InputError extends Error {
  override readonly name = 'InputError';
}
