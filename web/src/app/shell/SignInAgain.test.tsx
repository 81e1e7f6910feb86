import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render, waitFor } from '@testing-library/react';
import { type FunctionComponent, Suspense } from 'react';
import { expect, it } from 'vitest';
import { startTexts } from '@/i18n';
import { meQuery } from '@/lib/session';
import { MePage } from '../pages/MePage';
import { SettingsPage } from '../pages/SettingsPage';
import { ApplyPage } from '../pages/studio/ApplyPage';
import { AgencyShell } from './area/AgencyShell';
import { StaffShell } from './area/StaffShell';
import { StudioShell } from './area/StudioShell';

async function rendered(Page: FunctionComponent, me: null | undefined) {
  await startTexts();
  const root = createRootRoute({ component: () => <Outlet /> });
  const page = createRoute({ getParentRoute: () => root, path: '/here', component: Page });
  const login = createRoute({ getParentRoute: () => root, path: '/login' });
  const history = createMemoryHistory({ initialEntries: ['/here?view=todo'] });
  const router = createRouter({ routeTree: root.addChildren([page, login]), history });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, enabled: false } } });
  if (me === null) queries.setQueryData(meQuery.queryKey, null);
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={queries}>
        <Suspense>
          <RouterProvider router={router as never} />
        </Suspense>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return router;
}

it.each([StudioShell, StaffShell, AgencyShell, SettingsPage, MePage, ApplyPage])(
  '%o leads to signing in and back when its session ended',
  async (page) => {
    const router = await rendered(page, null);
    await waitFor(() => expect(router.state.location.pathname).toBe('/login'));
    expect(router.state.location.search).toEqual({ next: '/here?view=todo' });
  },
);

it('stays as long as nobody said that the session ended', async () => {
  const router = await rendered(MePage, undefined);
  await new Promise((later) => setTimeout(later, 100));
  expect(router.state.location.pathname).toBe('/here');
});
