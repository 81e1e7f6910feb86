import { useState } from 'react';
import { isProblem } from './problem';

/**
 * One wish to move money has one key. It is made at the first try and kept over retries, so that a lost answer never
 * pays twice. A definite answer, or another body, ends the wish: the next try is a new one.
 */
export class Intent {
  private key: string | undefined;
  private body: string | undefined;

  keyFor(body: unknown): string {
    const now = JSON.stringify(body ?? null);
    if (this.key === undefined || this.body !== now) {
      this.key = crypto.randomUUID();
      this.body = now;
    }
    return this.key;
  }

  async run<T>(body: unknown, call: (key: string) => Promise<T>): Promise<T> {
    try {
      const answer = await call(this.keyFor(body));
      this.settle();
      return answer;
    } catch (error) {
      if (isProblem(error) && !error.passing) this.settle();
      throw error;
    }
  }

  private settle() {
    this.key = undefined;
  }
}

export function useIntent(): Intent {
  const [intent] = useState(() => new Intent());
  return intent;
}
