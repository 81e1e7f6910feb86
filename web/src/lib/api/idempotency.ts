import { useState } from 'react';
import { isProblem, keyInUse } from './problem';

/** How long the first request with a key may still be at work before one has to ask again oneself. */
const pauses = [1000, 2000, 4000, 8000];

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
      const answer = await patiently(call, this.keyFor(body));
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

/** The answer of the first request is given to whoever asks with its key once it is there. */
async function patiently<T>(call: (key: string) => Promise<T>, key: string): Promise<T> {
  for (const pause of pauses) {
    try {
      return await call(key);
    } catch (error) {
      if (!isProblem(error, keyInUse)) throw error;
      await new Promise((over) => setTimeout(over, pause));
    }
  }
  return await call(key);
}

export function useIntent(): Intent {
  const [intent] = useState(() => new Intent());
  return intent;
}
