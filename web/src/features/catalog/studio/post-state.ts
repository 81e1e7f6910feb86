import type { OwnMedia, OwnPost, OwnPostState } from '@/lib/api/contract-studio';

export type ShownState = 'uploading' | 'converting' | 'failed' | 'scheduled' | 'published';

/** What a post shows as its state: what a person must act on comes first, then what moves, then the plan. */
export function shownState({ studio, publishedAt }: OwnPost): ShownState {
  const has = (state: OwnMedia['state']) => studio?.unready.some((media) => media.state === state) ?? false;
  if (studio?.state === 'failed' || has('failed')) return 'failed';
  if (studio?.state === 'published' || (!studio && publishedAt)) return 'published';
  if (has('uploading')) return 'uploading';
  if (studio?.state === 'waiting' || has('processing')) return 'converting';
  return studio?.state === 'scheduled' ? 'scheduled' : 'published';
}

export const isMoving = (post: OwnPost) => ['uploading', 'converting'].includes(shownState(post));

/** Every file of a post, ready or not. */
export const mediaIds = ({ media, studio }: OwnPost): string[] => [
  ...new Set([...media.map((one) => one.id), ...(studio?.unready ?? []).map((one) => one.id)]),
];

export const countMedia = (post: OwnPost) => Math.max(post.counts?.media ?? 0, mediaIds(post).length);

/** How far all files of a post are together: those that are ready count whole. */
export function progressOf(post: OwnPost, known: Map<string, OwnMedia>): number {
  const unready = post.studio?.unready ?? [];
  const all = Math.max(countMedia(post), 1);
  const left = unready.reduce((sum, { id }) => sum + (1 - (known.get(id)?.progress ?? 0)), 0);
  return 1 - left / all;
}

/** The lists of the studio, in the server's words. */
export const views = {
  attention: 'failed',
  processing: 'waiting',
  scheduled: 'scheduled',
  published: 'published',
} as const satisfies Record<string, OwnPostState>;
