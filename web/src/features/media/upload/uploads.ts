import { useMemo, useSyncExternalStore } from 'react';
import type { UploadItem } from './item';
import { keepUploads, recallUploads } from './memory';
import { UploadQueue } from './queue';
import { tusTransport } from './tus';

/** The one queue of this tab. */
export const uploads = new UploadQueue(tusTransport, {
  recall: () => recallUploads(Date.now()),
  keep: (items) => keepUploads(items),
});

addEventListener('online', () => uploads.wake());

export function useUploads(draft: string): UploadItem[] {
  const all = useSyncExternalStore(uploads.subscribe, uploads.all);
  return useMemo(() => all.filter((item) => item.draft === draft), [all, draft]);
}
