import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchField } from './SearchField';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A field, what is typed into it, and what the address says. */
function search(start?: string) {
  const tell = vi.fn();
  const field = (value?: string) => (
    <MantineProvider env="test">
      <SearchField label="Search" value={value} icon={null} onChange={tell} />
    </MantineProvider>
  );
  const { rerender } = render(field(start));
  const box = screen.getByRole<HTMLInputElement>('searchbox');
  return {
    tell,
    words: () => box.value,
    type: (value: string) => fireEvent.change(box, { target: { value } }),
    says: (value: string | undefined) => rerender(field(value)),
    rest: () => act(() => vi.advanceTimersByTime(1000)),
  };
}

it('tells what was typed once the typing rests', () => {
  const { tell, type, rest } = search();
  type('m');
  type('mara ');
  expect(tell).not.toHaveBeenCalled();
  rest();
  expect(tell.mock.calls).toEqual([['mara']]);
});

it.each(['bo', undefined])('takes what the address says by itself and never writes back: %s', (now) => {
  const { tell, words, says, rest } = search('mara');
  says(now);
  expect(words()).toBe(now ?? '');
  rest();
  expect(tell).not.toHaveBeenCalled();
});

it('follows Back to words that it told before', () => {
  const { type, says, rest, words } = search();
  type('mara');
  rest();
  says('mara');
  says(undefined);
  says('mara');
  expect(words()).toBe('mara');
});

it('keeps what was typed while its own words were on their way', () => {
  const { type, says, rest, words } = search();
  type('ma');
  rest();
  type('mar');
  says('ma');
  expect(words()).toBe('mar');
});
