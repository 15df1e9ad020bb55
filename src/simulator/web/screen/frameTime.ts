/**
 * The frame's clock runs with the answer being played, not with the wall: at twenty times the speed, and not
 * at all while somebody speaks. Amazon's renderer knows no clock but the browser's, so that is the one set.
 */
export class FrameTime {
  #beganAtMs = 0;
  #atMs = 0;

  constructor() {
    const wall = Date.now();
    const animate = globalThis.requestAnimationFrame.bind(globalThis);
    performance.now = () => this.nowMs;
    Date.now = () => wall + this.nowMs;
    globalThis.requestAnimationFrame = (draw) => animate(() => draw(this.nowMs));
  }

  get nowMs(): number {
    return this.#beganAtMs + this.#atMs;
  }

  /** A new picture: its first moment is now. */
  begin(): void {
    this.#beganAtMs = this.nowMs;
    this.#atMs = 0;
  }

  /** How long ago the picture began, milliseconds. Time never goes back while it is shown. */
  reach(atMs: number): void {
    this.#atMs = Math.max(this.#atMs, atMs);
  }
}
