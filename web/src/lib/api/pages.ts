import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';
import type { Page } from './contract';

/** A keyset list as one growing array; `fetchNextPage` asks for what comes after the last one. */
export function usePages<T extends { id: string }>(
  queryKey: QueryKey,
  ask: (after: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
  enabled = true,
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last: Page<T>) => last.next ?? undefined,
    enabled,
  });
  return { ...query, items: joined(query.data?.pages ?? []) };
}

/** Items that moved between two pages while we were reading are shown once. */
export function joined<T extends { id: string }>(pages: Page<T>[]): T[] {
  const seen = new Map<string, T>();
  for (const item of pages.flatMap((page) => page.items)) {
    if (!seen.has(item.id)) seen.set(item.id, item);
  }
  return [...seen.values()];
}
