import { isOpen, type UploadItem } from './item';

const key = 'ovation-uploads';
const keptFor = 6 * 24 * 3600_000;
/** When the server has not said it: how long it keeps a part without more of it coming. */
const partKeptFor = 24 * 3600_000;

/** What is kept over a reload, and shared with other tabs. */
export interface Memory {
  recall: () => UploadItem[];
  keep: (before: readonly UploadItem[], after: readonly UploadItem[]) => void;
  /** calls when another tab wrote */
  hear?: (heard: () => void) => void;
}

type Store = Pick<Storage, 'getItem' | 'setItem'>;

/** What this and other tabs wrote down, as it is after a reload. */
export function recallUploads(now: number, store: Pick<Storage, 'getItem'> = localStorage): UploadItem[] {
  return read(store)
    .filter((item) => now - item.at < keptFor)
    .map((item) => afterReload(item, now));
}

/** Only what this tab changed is written: the rest may be another tab's. */
export function keepUploads(
  before: readonly UploadItem[],
  after: readonly UploadItem[],
  store: Store = localStorage,
) {
  const left = new Set(after.map((item) => item.key));
  const gone = new Set(before.map((item) => item.key).filter((one) => !left.has(one)));
  const ours = new Map(after.filter((item) => !before.includes(item)).map((item) => [item.key, item]));
  const kept = read(store).filter((item) => !gone.has(item.key));
  const known = new Set(kept.map((item) => item.key));
  const changed = kept.map((item) => ours.get(item.key) ?? item);
  const fresh = [...ours.values()].filter((item) => !known.has(item.key));
  try {
    store.setItem(key, JSON.stringify([...changed, ...fresh]));
  } catch {
    // A full or forbidden store costs the memory over a reload, nothing else.
  }
}

/** Calls when another tab wrote. */
export function hearUploads(heard: () => void) {
  addEventListener('storage', (event) => event.key === key && heard());
}

function read(store: Pick<Storage, 'getItem'>): UploadItem[] {
  try {
    return JSON.parse(store.getItem(key) ?? '[]') as UploadItem[];
  } catch {
    return [];
  }
}

function afterReload(item: UploadItem, now: number): UploadItem {
  const calm = { ...item, speed: 0, retryAt: undefined };
  if (!isOpen(item)) return calm;
  // The server has let go of the part that it had: promising to go on there would be wrong.
  const over = now > (item.expires ?? item.at + partKeptFor);
  return { ...calm, state: 'orphan', ...(over ? { url: undefined, mediaId: undefined, sent: 0 } : {}) };
}
