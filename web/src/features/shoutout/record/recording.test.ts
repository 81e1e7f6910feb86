import { expect, it } from 'vitest';
import { recordingKind, takeOf } from './recording';

it('prefers what keeps its length', () => {
  expect(recordingKind(() => true)?.ending).toBe('mp4');
  expect(recordingKind((type) => type.startsWith('video/webm'))?.ending).toBe('webm');
  expect(recordingKind(() => false)).toBeUndefined();
});

it('makes another file of another take', () => {
  const first = takeOf([new Blob(['a'])], 'webm', new Date('2026-11-25T10:00:00Z'));
  const second = takeOf([new Blob(['b'])], 'webm', new Date('2026-11-25T10:00:09Z'));

  expect(first.name).toBe('take-2026-11-25-10-00-00.webm');
  expect(first.type).toBe('video/webm');
  expect(second.name).not.toBe(first.name);
});
