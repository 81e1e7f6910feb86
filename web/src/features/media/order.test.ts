// @vitest-environment node
import { expect, test } from 'vitest';
import { part } from '@/test/part';
import { moved, placeAt, rowsOf } from './order';
import type { UploadItem } from './upload/item';

const item = (key: string, state: UploadItem['state'] = 'sent') =>
  part<UploadItem>({ key, state, mediaId: `m-${key}` });
const keys = (rows: { key: string }[]) => rows.map((row) => row.key);

test('files stand as they came until somebody orders them', () => {
  expect(keys(rowsOf(['a', 'b'], [item('x')]))).toEqual(['a', 'b', 'x']);
  expect(keys(rowsOf(['a', 'b'], [item('x')], ['x', 'b', 'a']))).toEqual(['x', 'b', 'a']);
});

test('what comes later stands at the end, what is gone is no gap', () => {
  expect(keys(rowsOf(['a', 'b'], [item('x'), item('y')], ['gone', 'x', 'a']))).toEqual(['x', 'a', 'b', 'y']);
});

test('a file has an address only when every byte is there', () => {
  expect(rowsOf([], [item('x', 'sending')])[0]?.id).toBeUndefined();
  expect(rowsOf([], [item('x')])[0]?.id).toBe('m-x');
});

test('one step, and none beyond the ends', () => {
  expect(moved(['a', 'b', 'c'], 'b', 0)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 'b', 2)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 'c', 3)).toEqual(['a', 'b', 'c']);
});

test('dropped before or behind another one', () => {
  const order = ['a', 'b', 'c', 'd'];
  expect(moved(order, 'a', placeAt(order, 'a', 'c', true))).toEqual(['b', 'c', 'a', 'd']);
  expect(moved(order, 'd', placeAt(order, 'd', 'b', false))).toEqual(['a', 'd', 'b', 'c']);
});
