import { useSyncExternalStore } from 'react';
import { keyOf, type UploadItem } from '@/features/media/upload/item';
import { uploads } from '@/features/media/upload/uploads';
import { deliverVideo } from '@/features/shoutout/studio/requests';
import { isProblem } from '@/lib/api/problem';
import { queryClient } from '@/lib/api/query-client';
import { takes } from './takes';

/**
 * A video that has arrived is handed in at once, wherever in the studio one is by then. Like the queue of uploads it
 * lives outside the pages; what the server refuses for good is kept and said on the request's page.
 */
const prefix = 'shoutout-';
const pause = 5000;
const handing = new Set<string>();
let refusals: ReadonlyMap<string, unknown> = new Map();
const listeners = new Set<() => void>();

export const uploadsOf = (request: string) => prefix + request;

export function useRefusal(request: string): unknown {
  const all = useSyncExternalStore(subscribe, () => refusals);
  return all.get(request);
}

/** Once more after a refusal, for example when the deadline was put off. */
export function handInAgain(request: string) {
  refuse(request, undefined);
  handIn();
}

/** The newest video counts; the same file chosen again goes on where it was. */
export function sendVideo(request: string, video: File) {
  const draft = uploadsOf(request);
  const others = uploads.all().filter((item) => item.draft === draft && item.key !== keyOf(draft, video));
  for (const { key } of others) uploads.remove(key);
  refuse(request, undefined);
  uploads.add(draft, [video], 'shoutout');
}

export function dropVideo(request: string) {
  refuse(request, undefined);
  // Where nothing is on its way, a take that is still kept would be offered as one to be sent.
  void takes.drop(request).then(() => uploads.forget(uploadsOf(request)));
}

function handIn() {
  for (const item of uploads.all()) {
    const request = item.draft.slice(prefix.length);
    const ours = item.draft.startsWith(prefix) && item.purpose === 'shoutout';
    if (ours && item.state === 'sent' && item.mediaId && !handing.has(item.key) && !refusals.has(request))
      void handInOne(request, item);
  }
}

async function handInOne(request: string, { key, mediaId = '', draft }: UploadItem) {
  handing.add(key);
  try {
    await deliverVideo(request, mediaId);
    await takes.drop(request);
    uploads.forget(draft);
    await queryClient.invalidateQueries({ queryKey: ['requests'] });
  } catch (error) {
    if (isProblem(error) && error.passing) setTimeout(handIn, pause);
    else refuse(request, error);
  } finally {
    handing.delete(key);
  }
}

function refuse(request: string, error: unknown) {
  const next = new Map(refusals);
  if (error === undefined) next.delete(request);
  else next.set(request, error);
  refusals = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

uploads.subscribe(handIn);
handIn();
