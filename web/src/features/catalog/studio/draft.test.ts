import { beforeEach, expect, test } from 'vitest';
import { fromField, toField } from '@/lib/date-field';
import { draftKey, dropDraft, emptyDraft, keepDraft, recallDraft } from './draft';

beforeEach(() => localStorage.clear());

test('what was typed is found again', () => {
  const key = draftKey('a');
  keepDraft(key, { ...emptyDraft, title: 'Harbour lights' }, new Date('2026-11-22T12:00:00Z'));
  expect(recallDraft(key)).toMatchObject({ title: 'Harbour lights', savedAt: '2026-11-22T12:00:00.000Z' });
});

test('another account on the same device finds nothing', () => {
  keepDraft(draftKey('a'), { ...emptyDraft, title: 'Mine' });
  expect(recallDraft(draftKey('b'))).toBeUndefined();
});

test('a dropped or broken draft is none', () => {
  const key = draftKey('a');
  keepDraft(key, emptyDraft);
  dropDraft(key);
  expect(recallDraft(key)).toBeUndefined();
  localStorage.setItem(`ovation-kept-${key}`, '{broken');
  expect(recallDraft(key)).toBeUndefined();
});

test('a moment survives the date field', () => {
  const at = new Date(2026, 10, 27, 18, 0);
  expect(toField(at)).toBe('2026-11-27T18:00');
  expect(fromField(toField(at))).toEqual(at);
  expect(fromField('')).toBeUndefined();
});
