import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import type { FunctionComponent } from 'react';
import { expect, it } from 'vitest';
import { loadTexts, startTexts } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { meQuery } from '@/lib/session';
import { part } from '@/test/part';
import { AgencyShell } from './area/AgencyShell';
import { StaffShell } from './area/StaffShell';
import { StudioShell } from './area/StudioShell';
import { FanShell } from './FanShell';

async function inShell(Shell: FunctionComponent, closingAt: string) {
  await startTexts();
  await Promise.all((['studio', 'staff', 'agency'] as const).map(loadTexts));
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, enabled: false } } });
  const me = part<Account>({
    displayName: 'Ada',
    email: 'ada@example.test',
    roles: ['fan'],
    permissions: [],
    closingAt,
  });
  queries.setQueryData(meQuery.queryKey, me);
  const root = createRootRoute({ component: Shell });
  const page = createRoute({ getParentRoute: () => root, path: '/', component: () => <p>Page</p> });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  await router.load();
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

const shells = { FanShell, StudioShell, StaffShell, AgencyShell };

it.each(Object.entries(shells))('%s says to whoever leaves when, and where to stay', async (_, Shell) => {
  await inShell(Shell, '2026-12-11T12:00:00Z');
  expect(await screen.findByRole('status')).toHaveTextContent('Your account will be closed on');
  expect(screen.getByRole('link', { name: 'Keep it' })).toHaveAttribute('href', '/settings#close');
});
