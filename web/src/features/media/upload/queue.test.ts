import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { UploadItem } from './item';
import { keepUploads, recallUploads } from './memory';
import { UploadQueue } from './queue';
import type { Sending, Transport } from './transport';

class FakeWire implements Transport {
  readonly open: Sending[] = [];
  readonly cancelled: string[] = [];
  send(sending: Sending) {
    this.open.push(sending);
    return () => void this.open.splice(this.open.indexOf(sending), 1);
  }
  cancel(url: string) {
    this.cancelled.push(url);
  }
  last(): Sending {
    const sending = this.open.at(-1);
    if (!sending) throw new Error('nothing is being sent');
    return sending;
  }
}

const file = (name: string, size = 1000) =>
  ({ name, size, type: 'video/mp4', lastModified: 7 }) as unknown as File;

let wire: FakeWire;
let kept: Map<string, string>;
const store = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
};
const memory = {
  recall: () => recallUploads(Date.now(), store),
  keep: (before: readonly UploadItem[], after: readonly UploadItem[]) => keepUploads(before, after, store),
};
const queue = () => new UploadQueue(wire, memory);
const states = (one: UploadQueue) => one.all().map((item) => item.state);
const first = (one: UploadQueue) => {
  const item = one.all()[0];
  if (!item) throw new Error('the queue is empty');
  return item;
};

beforeEach(() => {
  vi.useFakeTimers();
  wire = new FakeWire();
  kept = new Map();
});
afterEach(() => vi.useRealTimers());

test('two files travel at once, the third waits for its turn', () => {
  const uploads = queue();
  uploads.add('new', [file('a'), file('b'), file('c')]);
  expect(states(uploads)).toEqual(['sending', 'sending', 'queued']);
  wire.open[0]?.onDone();
  expect(states(uploads)).toEqual(['sent', 'sending', 'sending']);
});

test('a lost connection is waited for and then goes on where it was', () => {
  const uploads = queue();
  uploads.add('new', [file('a')]);
  wire.last().onUrl('/uploads/1');
  wire.last().onProgress(410);
  wire.last().onError({});
  expect(first(uploads)).toMatchObject({ state: 'waiting', sent: 410, retryAt: Date.now() + 1000 });
  vi.advanceTimersByTime(1000);
  expect(first(uploads).state).toBe('sending');
  expect(wire.last().url).toBe('/uploads/1');
});

test('the wait grows while nothing gets through, and progress resets it', () => {
  const uploads = queue();
  uploads.add('new', [file('a')]);
  wire.last().onError({ status: 503 });
  vi.advanceTimersByTime(1000);
  wire.last().onError({ status: 503 });
  expect(first(uploads).retryAt).toBe(Date.now() + 2000);
  vi.advanceTimersByTime(2000);
  wire.last().onProgress(10);
  wire.last().onError({});
  expect(first(uploads).retryAt).toBe(Date.now() + 1000);
});

test('when the connection is back nobody waits for his delay', () => {
  const uploads = queue();
  uploads.add('new', [file('a')]);
  wire.last().onError({});
  uploads.wake();
  expect(first(uploads).state).toBe('sending');
});

test('after a reload the file is asked for, and the same file goes on', () => {
  const before = queue();
  before.add('new', [file('a')]);
  wire.last().onUrl('/uploads/1');
  wire.last().onMedia('m1');
  wire.last().onProgress(620);

  wire = new FakeWire();
  const after = queue();
  expect(first(after)).toMatchObject({ state: 'orphan', sent: 620, mediaId: 'm1' });
  after.add('new', [file('a')]);
  expect(states(after)).toEqual(['sending']);
  expect(wire.last().url).toBe('/uploads/1');
});

test('what was complete before a reload needs no file', () => {
  const before = queue();
  before.add('new', [file('a')]);
  wire.last().onMedia('m1');
  wire.last().onDone();
  expect(first(queue())).toMatchObject({ state: 'sent', mediaId: 'm1' });
});

test('another file does not pass for the one that is missing', () => {
  queue().add('new', [file('a')]);
  const after = queue();
  after.add('new', [file('a', 999)]);
  expect(states(after)).toEqual(['orphan', 'sending']);
});

test('an upload that the server forgot begins anew', () => {
  const uploads = queue();
  uploads.add('new', [file('a')]);
  wire.last().onUrl('/uploads/1');
  wire.last().onProgress(500);
  wire.last().onError({ status: 404 });
  expect(first(uploads)).toMatchObject({ sent: 0, url: undefined });
});

test('a refusal stops, says why, and frees the place', () => {
  const uploads = queue();
  uploads.add('new', [file('a'), file('b'), file('c')]);
  wire.open[0]?.onError({ status: 413, code: 'file_too_large' });
  expect(states(uploads)).toEqual(['refused', 'sending', 'sending']);
  expect(first(uploads).refusal).toMatchObject({ status: 413, code: 'file_too_large' });
});

test('a pause keeps what is there; removing tells the server', () => {
  const uploads = queue();
  uploads.add('new', [file('a')]);
  wire.last().onUrl('/uploads/1');
  const { key } = first(uploads);
  uploads.pause(key);
  expect(wire.open).toEqual([]);
  uploads.resume(key);
  expect(wire.last().url).toBe('/uploads/1');
  uploads.remove(key);
  expect(uploads.all()).toEqual([]);
  expect(wire.cancelled).toEqual(['/uploads/1']);
});

test('uploads older than the server keeps them are forgotten', () => {
  queue().add('new', [file('a')]);
  vi.advanceTimersByTime(7 * 24 * 3600_000);
  expect(queue().all()).toEqual([]);
});

test('what the server has let go of begins anew', () => {
  queue().add('new', [file('a')]);
  wire.last().onUrl('/uploads/1');
  wire.last().onProgress(620);
  wire.last().onExpires(Date.now() + 3600_000);
  vi.advanceTimersByTime(3500_000);
  expect(first(queue())).toMatchObject({ sent: 620, url: '/uploads/1' });
  vi.advanceTimersByTime(200_000);
  expect(first(queue())).toMatchObject({ state: 'orphan', sent: 0, url: undefined });
});
