import { expect, it } from 'vitest';
import { loadTexts, startTexts, text } from '@/i18n';
import { oneStop, promiseOf, shortPromiseOf } from './promise';

const year = new Date().getFullYear();
const facts = {
  price: { amount: 8000, currency: 'USD' },
  by: `${year}-11-27T12:00:00Z`,
  name: 'Bo Brandt',
};
const words = async () => {
  await startTexts();
  await loadTexts('shoutout');
  return ((key: string, values: object) =>
    text(key as never, { ns: 'shoutout', ...values } as never)) as never;
};

it('says of held money when it is taken and when it is dropped', async () => {
  const { lead, otherwise } = promiseOf(await words(), { ...facts, money: 'held' });

  expect(lead).toMatch(/^\$80\.00 held today, taken only when your video is ready, by .*27.*\.$/);
  expect(otherwise).toBe('If Bo says no or the day passes, the hold is dropped and you pay nothing.');
});

it('never says of charged money that it is held', async () => {
  const { lead, otherwise } = promiseOf(await words(), { ...facts, money: 'charged' });
  const short = shortPromiseOf(await words(), { ...facts, money: 'charged' });

  expect(lead).toMatch(/^\$80\.00 charged today, your video is ready by/);
  expect(otherwise).toContain('you get all of it back');
  expect(`${lead} ${short.lead} ${short.otherwise}`).not.toMatch(/hold|held/);
});

it('ends a sentence once where the day brings its own full stop', () => {
  expect(oneStop('Fertig bis 30. Nov..')).toBe('Fertig bis 30. Nov.');
  expect(oneStop('Fertig am 30. Nov.. Da wurde es abgebucht.')).toBe(
    'Fertig am 30. Nov. Da wurde es abgebucht.',
  );
});
