import { expect, test } from 'vitest';
import type { MediaState, OwnMedia, OwnPost, OwnPostState } from '@/lib/api/contract-studio';
import { part } from '@/test/part';
import { mediaIds, progressOf, shownState } from './post-state';

const post = (state: OwnPostState, unready: MediaState[] = [], ready = 0) =>
  part<OwnPost>({
    id: 'p',
    performer: part({ id: 'm' }),
    kind: 'video',
    audience: 'public',
    locked: false,
    media: Array.from({ length: ready }, (_, i) => part({ id: `r${i}` })),
    studio: { state, publishAt: null, unready: unready.map((one, i) => ({ id: `u${i}`, state: one })) },
  });

test('one failed file makes the post failed, whatever else moves', () => {
  expect(shownState(post('waiting', ['processing', 'failed']))).toBe('failed');
});

test('what converts is converting', () => {
  expect(shownState(post('waiting', ['processing']))).toBe('converting');
  expect(shownState(post('waiting', ['uploading', 'processing']))).toBe('uploading');
});

test('the plan shows when nothing moves', () => {
  expect(shownState(post('scheduled', [], 1))).toBe('scheduled');
  expect(shownState(post('published', [], 1))).toBe('published');
});

test('progress is that of all files together', () => {
  const half = new Map([['u0', part<OwnMedia>({ id: 'u0', progress: 0.5 })]]);
  expect(progressOf(post('waiting', ['processing'], 1), half)).toBe(0.75);
  expect(mediaIds(post('waiting', ['processing'], 1))).toEqual(['r0', 'u0']);
});
