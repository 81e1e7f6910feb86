import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { checksFor, type FileCounts, mayGoOut } from '@/features/catalog/studio/checks';
import {
  type Draft,
  draftKey,
  draftOf,
  dropDraft,
  emptyDraft,
  keepDraft,
  recallDraft,
} from '@/features/catalog/studio/draft';
import { mediaIds } from '@/features/catalog/studio/post-state';
import { useOwnMedia } from '@/features/media/api/own-media';
import { rowsOf } from '@/features/media/order';
import { isOpen, type UploadItem } from '@/features/media/upload/item';
import { uploads, useUploads } from '@/features/media/upload/uploads';
import { ownPlans } from '@/features/subscription/studio/own-plans';
import type { OwnMedia, OwnPost } from '@/lib/api/contract-studio';
import { priceBounds } from '@/lib/limits';
import { ownPerformer } from '@/lib/own-performer';

/** Everything that a post is while it is written: what is typed, its files, and what is missing. */
export function usePostEditor(account: string, post?: OwnPost) {
  const key = draftKey(account, post?.id);
  const [draft, setDraft] = useState<Draft>(() => recallDraft(key) ?? (post ? draftOf(post) : emptyDraft));
  const [detached, setDetached] = useState<string[]>([]);
  const { data: performer } = useQuery(ownPerformer);
  const items = useUploads(key);
  const attached = useMemo(
    () => (post ? mediaIds(post) : []).filter((id) => !detached.includes(id)),
    [post, detached],
  );
  const rows = rowsOf(attached, items, draft.order);
  const ids = rows.flatMap(({ id }) => id ?? []);
  const known = useOwnMedia(ids);
  const { data: plans } = useQuery(ownPlans);
  const bounds = priceBounds(post?.price?.currency ?? plans?.[0]?.price.currency ?? 'USD');
  const live = plans?.filter((plan) => !plan.archived).length ?? 1;
  const checks = checksFor(draft, countFiles(attached, items, known), bounds, live);
  return {
    key,
    draft,
    change: (part: Partial<Draft>) => setDraft((old) => keepDraft(key, { ...old, ...part })),
    /** back to what the server has */
    reset: () => {
      dropDraft(key);
      uploads.forget(key);
      setDetached([]);
      setDraft(post ? draftOf(post) : emptyDraft);
    },
    done: () => {
      dropDraft(key);
      uploads.forget(key);
    },
    performer,
    rows,
    detach: (id: string) => setDetached((old) => [...old, id]),
    ids,
    filesChanged: detached.length > 0 || items.length > 0 || draft.order !== undefined,
    known,
    bounds,
    checks,
    mayGoOut: mayGoOut(checks),
  };
}

export type PostEditorState = ReturnType<typeof usePostEditor>;

function countFiles(attached: string[], items: UploadItem[], known: Map<string, OwnMedia>): FileCounts {
  const sent = items.filter((item) => item.state === 'sent');
  const media = [...attached, ...sent.map(({ mediaId }) => mediaId ?? '')].map((id) => known.get(id));
  const states = [
    ...attached.map((id) => known.get(id)?.state),
    ...sent.map(({ mediaId }) => known.get(mediaId ?? '')?.state ?? 'processing'),
  ];
  const count = (state: string) => states.filter((one) => one === state).length;
  return {
    all: attached.length + items.length,
    uploading: items.filter(isOpen).length,
    converting: count('processing') + count('uploading'),
    undescribed: media.filter((one) => one && one.state !== 'failed' && one.altText === undefined).length,
    failed: count('failed') + items.filter((item) => item.state === 'refused').length,
  };
}
