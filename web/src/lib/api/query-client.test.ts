import { MutationObserver } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { Problem } from './problem';
import { queryClient } from './query-client';

it.each([
  [401, true],
  [409, false],
])('a command refused with %i asks anew who one is: %s', async (status, asks) => {
  queryClient.setQueryData(['me'], { id: 'm' });
  const command = new MutationObserver(queryClient, {
    mutationFn: () => Promise.reject(new Problem(status, {})),
  });
  await command.mutate().catch(() => undefined);
  expect(queryClient.getQueryState(['me'])?.isInvalidated).toBe(asks);
});
