import { expect, it } from 'vitest';
import { buyerActs, performerActs } from './acts';

it('shows a buyer only what the server allows', () => {
  expect(buyerActs([])).toEqual([]);
  expect(buyerActs(['cancel', 'pay', 'claim'])).toEqual([
    { act: 'pay', main: true },
    { act: 'cancel', main: false },
  ]);
});

it('asks a performer for an answer first, then for the video', () => {
  const may = ['refuse', 'accept', 'deliver'] as const;

  expect(performerActs('open', may).find(({ main }) => main)?.act).toBe('accept');
  expect(performerActs('accepted', ['refuse', 'deliver']).find(({ main }) => main)?.act).toBe('deliver');
  expect(performerActs('accepted', ['refuse', 'deliver']).map(({ act }) => act)).toEqual([
    'deliver',
    'refuse',
  ]);
});
