import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { joined, usePages } from './pages';

const item = (id: string) => ({ id });

it('shows an item once that moved between two pages', () => {
  const pages = [
    { items: [item('a'), item('b')], next: '1' },
    { items: [item('b'), item('c')], next: null },
  ];
  expect(joined(pages).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('asks for what comes after the last cursor, and stops at the end', async () => {
  const asked: (string | undefined)[] = [];
  const ask = async (after: string | undefined) => {
    asked.push(after);
    return after ? { items: [item('b')], next: null } : { items: [item('a')], next: 'cursor' };
  };
  const queries = new QueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => usePages(['things'], ask), { wrapper });
  await waitFor(() => expect(result.current.hasNextPage).toBe(true));
  await act(async () => void (await result.current.fetchNextPage()));
  await waitFor(() => expect(result.current.items).toHaveLength(2));
  expect(asked).toEqual([undefined, 'cursor']);
  expect(result.current.hasNextPage).toBe(false);
});
