import { RateLimitedError } from "@/lib/errors";

/**
 * Lets a few pieces of heavy work run at once, a bounded number wait, and refuses the rest: memory and waiting time stay
 * bounded however many people sign in.
 */
export class HashingQueue {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly atOnce: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws RateLimitedError when too many are waiting already. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.#turn();
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  async #turn(): Promise<void> {
    if (this.#running < this.atOnce) {
      this.#running++;
      return;
    }
    if (this.#waiting.length >= this.mostWaiting) throw new RateLimitedError(5);
    await new Promise<void>((go) => this.#waiting.push(go));
  }

  /** The place is handed on, not given up: nobody can slip in between. */
  #next(): void {
    const go = this.#waiting.shift();
    if (go) go();
    else this.#running--;
  }
}
