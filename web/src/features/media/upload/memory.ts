import type { UploadItem } from './item';

const key = 'ovation-uploads';
const keptFor = 6 * 24 * 3600_000;

/** What was on its way before the page was left; older than the server keeps it is forgotten. */
export function recallUploads(now: number, store: Pick<Storage, 'getItem'> = localStorage): UploadItem[] {
  try {
    const kept = JSON.parse(store.getItem(key) ?? '[]') as UploadItem[];
    return kept.filter((item) => now - item.at < keptFor).map(afterReload);
  } catch {
    return [];
  }
}

export function keepUploads(items: readonly UploadItem[], store: Pick<Storage, 'setItem'> = localStorage) {
  try {
    store.setItem(key, JSON.stringify(items));
  } catch {
    // A full or forbidden store costs the memory over a reload, nothing else.
  }
}

function afterReload(item: UploadItem): UploadItem {
  const over = item.state === 'sent' || item.state === 'refused';
  return { ...item, speed: 0, retryAt: undefined, state: over ? item.state : 'orphan' };
}
