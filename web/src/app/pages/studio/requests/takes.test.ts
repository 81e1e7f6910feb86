import { expect, it } from 'vitest';
import { Takes } from './takes';

const take = new File(['a'], 'take.webm');

function shelfOf(kept: Map<string, File>, works = true) {
  const or = async <T>(value: () => T) => (works ? value() : Promise.reject(new Error('full')));
  return {
    put: (key: string, file: File) => or(() => kept.set(key, file)),
    find: (key: string) => or(() => kept.get(key)),
    drop: (key: string) => or(() => kept.delete(key)),
  };
}

function warns(takes: Takes) {
  const leaving = new Event('beforeunload', { cancelable: true });
  takes.warn(leaving);
  return leaving.defaultPrevented;
}

it('has a take again after a reload, until it is sent', async () => {
  const kept = new Map<string, File>();
  await new Takes(shelfOf(kept)).keep('r1', take);

  const after = new Takes(shelfOf(kept));
  expect(await after.find('r1')).toBe(take);
  await after.drop('r1');
  expect(await new Takes(shelfOf(kept)).find('r1')).toBeUndefined();
});

it('warns before the page is left while a take is only in it', async () => {
  const kept = new Takes(shelfOf(new Map()));
  const keeping = kept.keep('r1', take);
  expect(warns(kept)).toBe(true);
  await keeping;
  expect(warns(kept)).toBe(false);

  const unkept = new Takes(shelfOf(new Map(), false));
  await unkept.keep('r1', take);
  expect(warns(unkept)).toBe(true);
  expect(await unkept.find('r1')).toBe(take);
  await unkept.drop('r1');
  expect(warns(unkept)).toBe(false);
});
