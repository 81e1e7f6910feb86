import { keyOf, type Refusal, type UploadItem } from './item';
import type { Memory } from './memory';
import { Pace } from './pace';
import { oneTab, type Tabs } from './tabs';
import { isGone, isPassing, type Transport } from './transport';

const parallel = 2;
const delays = [1, 2, 3, 5, 8, 15, 30];

/**
 * Files on their way. It lives outside the pages, so that leaving one stops nothing; a lost connection is waited for, a reload
 * leaves orphans that go on as soon as their file is chosen again. What another tab has is shown and left alone.
 */
export class UploadQueue {
  private items: readonly UploadItem[] = [];
  private readonly files = new Map<string, File>();
  private readonly ours = new Set<string>();
  private readonly others = new Set<string>();
  private readonly running = new Map<string, () => void>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly attempts = new Map<string, number>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly transport: Transport,
    private readonly memory: Memory,
    private readonly tabs: Tabs = oneTab,
    private readonly now: () => number = Date.now,
  ) {
    this.look();
    memory.hear?.(() => this.look());
  }

  readonly all = () => this.items;

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** New files join; a file that an orphan waits for lets it go on; one that is here already is left alone. */
  add(draft: string, files: Iterable<File>, purpose = 'post') {
    for (const file of files) {
      const key = keyOf(draft, file);
      const known = this.find(key);
      if (known && known.state !== 'orphan' && known.state !== 'refused') continue;
      this.files.set(key, file);
      // Before the others hear of it: else one of them would find it free.
      this.tabs.take(key, (ours) => (ours ? this.begin(key) : this.leaveAlone(key)));
      if (known) this.change(key, { state: 'queued', refusal: undefined });
      else this.append(key, draft, file, purpose);
    }
    this.fill();
  }

  pause(key: string) {
    this.stop(key);
    this.change(key, { state: 'paused', speed: 0, retryAt: undefined });
    this.fill();
  }

  /** Goes on now: after a pause, instead of waiting, or after a refusal that may be over. */
  resume(key: string) {
    this.stop(key);
    const state = this.files.has(key) ? 'queued' : 'orphan';
    this.change(key, { state, retryAt: undefined, refusal: undefined });
    this.fill();
  }

  remove(key: string) {
    const item = this.find(key);
    if (this.others.has(key)) return;
    this.drop(key);
    if (item?.url && item.state !== 'sent') this.transport.cancel(item.url);
    this.set(this.items.filter((one) => one.key !== key));
    this.fill();
  }

  /** The draft is gone: either its post has the media now, or nobody wants them. */
  forget(draft: string) {
    const over = this.items.filter((item) => item.draft === draft && !this.others.has(item.key));
    for (const { key } of over) this.drop(key);
    this.set(this.items.filter((item) => !over.includes(item)));
    this.fill();
  }

  /** The connection is back: nobody waits for his delay. */
  wake() {
    for (const { key, state } of this.items) if (state === 'waiting') this.resume(key);
  }

  fileOf(key: string): File | undefined {
    return this.files.get(key);
  }

  private append(key: string, draft: string, file: File, purpose: string) {
    const { name, size, type } = file;
    const made = { key, draft, purpose, name, size, type, sent: 0, speed: 0, at: this.now() };
    this.set([...this.items, { ...made, state: 'queued' }]);
  }

  private fill() {
    for (const item of this.items) {
      if (this.running.size >= parallel) return;
      if (item.state === 'queued' && this.ours.has(item.key)) this.start(item);
    }
  }

  private start({ key, url, purpose }: UploadItem) {
    const file = this.files.get(key);
    if (!file) return this.change(key, { state: 'orphan' });
    this.change(key, { state: 'sending' });
    const pace = new Pace(this.now);
    this.running.set(key, () => undefined);
    const stop = this.transport.send({
      file,
      purpose,
      url,
      onUrl: (found) => this.change(key, { url: found }),
      onExpires: (expires) => this.change(key, { expires }),
      onMedia: (mediaId) => this.change(key, { mediaId }),
      onProgress: (sent) => {
        this.attempts.delete(key);
        this.change(key, { sent, speed: pace.at(sent) });
      },
      onDone: () => this.done(key),
      onError: (refusal) => this.failed(key, refusal),
    });
    if (this.running.has(key)) this.running.set(key, stop);
  }

  private done(key: string) {
    this.running.delete(key);
    const size = this.find(key)?.size ?? 0;
    this.change(key, { state: 'sent', sent: size, speed: 0 });
    this.fill();
  }

  private failed(key: string, { status = 0, code, message }: Partial<Refusal>) {
    this.running.delete(key);
    if (isPassing(status)) this.waitFor(key);
    else if (isGone(status)) this.waitFor(key, { url: undefined, mediaId: undefined, sent: 0 });
    else this.change(key, { state: 'refused', speed: 0, refusal: { status, code, message } });
    this.fill();
  }

  private waitFor(key: string, also: Partial<UploadItem> = {}) {
    const tried = this.attempts.get(key) ?? 0;
    this.attempts.set(key, tried + 1);
    const delay = (delays[Math.min(tried, delays.length - 1)] ?? 30) * 1000;
    this.change(key, { ...also, state: 'waiting', speed: 0, retryAt: this.now() + delay });
    this.timers.set(
      key,
      setTimeout(() => this.resume(key), delay),
    );
  }

  private begin(key: string) {
    // It may have been removed while the other tabs were asked.
    if (!this.files.has(key)) return this.tabs.leave(key);
    this.ours.add(key);
    this.fill();
  }

  private leaveAlone(key: string) {
    this.files.delete(key);
    this.look([key]);
  }

  private drop(key: string) {
    this.stop(key);
    this.files.delete(key);
    this.ours.delete(key);
    this.tabs.leave(key);
  }

  /** What is kept, as it concerns this tab: its own as it knows them, what others may have until they are asked. */
  private look(given: string[] = []) {
    const kept = this.memory.recall();
    const fresh = kept.map((item) => item.key).filter((key) => !this.find(key));
    const asked = [...given, ...fresh];
    for (const key of asked) this.others.add(key);
    const mine = new Map(this.items.filter(({ key }) => this.files.has(key)).map((item) => [item.key, item]));
    const shown = kept.map((item) => mine.get(item.key) ?? this.asSeen(item));
    const unkept = [...mine.values()].filter(({ key }) => !kept.some((item) => item.key === key));
    this.show([...shown, ...unkept]);
    for (const key of asked) this.tabs.whenFree(key, () => this.others.delete(key) && this.look());
  }

  private asSeen(item: UploadItem): UploadItem {
    return this.others.has(item.key) ? { ...item, state: 'elsewhere' } : item;
  }

  private stop(key: string) {
    this.running.get(key)?.();
    this.running.delete(key);
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  private find(key: string) {
    return this.items.find((item) => item.key === key);
  }

  private change(key: string, to: Partial<UploadItem>) {
    if (this.find(key)) this.set(this.items.map((item) => (item.key === key ? { ...item, ...to } : item)));
  }

  private set(items: readonly UploadItem[]) {
    this.memory.keep(this.items, items);
    this.show(items);
  }

  private show(items: readonly UploadItem[]) {
    this.items = items;
    for (const listener of this.listeners) listener();
  }
}
