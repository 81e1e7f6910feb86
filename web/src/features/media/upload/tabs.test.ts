import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { UploadItem } from './item';
import { keepUploads, recallUploads } from './memory';
import { UploadQueue } from './queue';
import { lockedTabs } from './tabs';
import type { Sending } from './transport';

type Ask = (lock: object | null) => Promise<void> | void;

/** The locks of one browser, as its tabs share them. */
class FakeLocks {
  private readonly held = new Map<string, Promise<void>>();
  readonly manager = {
    request: (name: string, { ifAvailable }: LockOptions, ask: Ask) => {
      const holder = this.held.get(name);
      if (!holder) this.give(name, ask);
      else if (ifAvailable) ask(null);
      else void holder.then(() => this.give(name, ask));
      return Promise.resolve();
    },
  } as unknown as LockManager;

  private give(name: string, ask: Ask) {
    const until = ask({});
    if (!until) return;
    const over = until.then(() => void this.held.delete(name));
    this.held.set(name, over);
  }
}

const file = (name: string) => ({ name, size: 1000, type: 'video/mp4', lastModified: 7 }) as unknown as File;

let kept: string | null;
let locks: FakeLocks;
let heard: { tab: number; look: () => void }[];
let tabs: number;
let open: Sending[];
let cancelled: string[];

beforeEach(() => {
  vi.useFakeTimers();
  [kept, locks, heard, tabs, open, cancelled] = [null, new FakeLocks(), [], 0, [], []];
});
afterEach(() => vi.useRealTimers());

/** A tab of the browser; what it writes the others hear. */
function tab() {
  tabs += 1;
  const me = tabs;
  const store = {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value;
      for (const { tab, look } of heard) if (tab !== me) look();
    },
  };
  const memory = {
    recall: () => recallUploads(Date.now(), store),
    keep: (before: readonly UploadItem[], after: readonly UploadItem[]) => keepUploads(before, after, store),
    hear: (look: () => void) => void heard.push({ tab: me, look }),
  };
  const wire = {
    send: (sending: Sending) => {
      open.push(sending);
      return () => undefined;
    },
    cancel: (url: string) => void cancelled.push(url),
  };
  return new UploadQueue(wire, memory, lockedTabs(locks.manager));
}

const seen = (one: UploadQueue) => one.all().map(({ name, state, sent }) => `${name} ${state} ${sent}`);
const keyOfFirst = (one: UploadQueue) => one.all()[0]?.key ?? '';

test('an upload of another tab is shown, and left alone', () => {
  const a = tab();
  a.add('new', [file('a')]);
  open[0]?.onUrl('/uploads/1');
  open[0]?.onProgress(410);

  const b = tab();
  expect(seen(b)).toEqual(['a elsewhere 410']);
  b.remove(keyOfFirst(b));
  b.forget('new');
  b.add('new', [file('a')]);
  open[0]?.onProgress(620);

  expect(cancelled).toEqual([]);
  expect(open).toHaveLength(1);
  expect(seen(a)).toEqual(['a sending 620']);
  expect(seen(b)).toEqual(['a elsewhere 620']);
});

test('no tab overwrites what another one wrote', () => {
  const a = tab();
  const b = tab();
  a.add('first', [file('a')]);
  b.add('second', [file('b')]);
  a.pause(keyOfFirst(a));

  expect(seen(a)).toEqual(['a paused 0', 'b elsewhere 0']);
  expect(seen(b)).toEqual(['a elsewhere 0', 'b sending 0']);
  expect(seen(tab())).toEqual(['a elsewhere 0', 'b elsewhere 0']);
});

test('nor what it has not heard of yet', () => {
  const a = tab();
  const b = tab();
  heard = [];
  a.add('first', [file('a')]);
  b.add('second', [file('b')]);
  open[0]?.onProgress(410);
  open[1]?.onProgress(620);
  a.remove(keyOfFirst(a));

  expect(seen(tab())).toEqual(['b elsewhere 620']);
});

test('what a tab leaves goes on in another one', async () => {
  const a = tab();
  a.add('new', [file('a')]);
  open[0]?.onUrl('/uploads/1');
  open[0]?.onProgress(410);
  const b = tab();
  // Its tab closes: the lock ends, nothing else is said.
  heard = heard.filter((one) => one.tab !== 1);
  lockOf(a).leave(keyOfFirst(a));
  await vi.advanceTimersByTimeAsync(0);

  expect(seen(b)).toEqual(['a orphan 410']);
  b.add('new', [file('a')]);
  expect(seen(b)).toEqual(['a sending 410']);
  expect(open[1]?.url).toBe('/uploads/1');
});

const lockOf = (one: UploadQueue) => (one as unknown as { tabs: ReturnType<typeof lockedTabs> }).tabs;
