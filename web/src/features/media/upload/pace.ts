/** Bytes per second over the last moments, calm enough to be read. */
export class Pace {
  private last: { sent: number; at: number } | undefined;
  private speed = 0;
  constructor(private readonly now: () => number) {}

  at(sent: number): number {
    const at = this.now();
    if (!this.last) this.last = { sent, at };
    const seconds = (at - this.last.at) / 1000;
    if (seconds >= 0.5) {
      const latest = Math.max(0, sent - this.last.sent) / seconds;
      this.speed = this.speed === 0 ? latest : 0.7 * this.speed + 0.3 * latest;
      this.last = { sent, at };
    }
    return this.speed;
  }
}
