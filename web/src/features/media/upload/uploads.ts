import { useMemo, useSyncExternalStore } from 'react';
import type { UploadItem } from './item';
import { hearUploads, keepUploads, recallUploads } from './memory';
import { UploadQueue } from './queue';
import { lockedTabs, oneTab } from './tabs';
import { tusTransport } from './tus';

/** The one queue of this tab. */
export const uploads = new UploadQueue(
  tusTransport,
  { recall: () => recallUploads(Date.now()), keep: keepUploads, hear: hearUploads },
  // A page without HTTPS has no locks.
  navigator.locks ? lockedTabs(navigator.locks) : oneTab,
);

addEventListener('online', () => uploads.wake());

export function useUploads(draft: string): UploadItem[] {
  const all = useSyncExternalStore(uploads.subscribe, uploads.all);
  return useMemo(() => all.filter((item) => item.draft === draft), [all, draft]);
}
