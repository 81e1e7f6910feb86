import { VisuallyHidden } from '@mantine/core';
import { IconSearch, IconUserCircle } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { AccountPane } from '@/features/account/staff/AccountPane';
import { AccountTable } from '@/features/account/staff/AccountTable';
import { useAccounts } from '@/features/account/staff/staff-accounts';
import { useTranslation } from '@/i18n';
import { useKeys } from '@/lib/hooks/use-keys';
import { usePhone } from '@/lib/hooks/use-media';
import { useTitle } from '@/lib/hooks/use-title';
import { useMe } from '@/lib/session';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { SearchField } from '@/ui/SearchField';
import { Wait } from '@/ui/Wait';
import classes from './DrawerPage.module.css';

const route = getRouteApi('/staff/staff/accounts');

/** Everybody who has an account, and beside the list one of them. J and K move on, Escape closes. */
export function AccountsPage() {
  const { t } = useTranslation('staff');
  const { q, id } = route.useSearch();
  const navigate = useNavigate({ from: '/staff/accounts' });
  const phone = usePhone();
  const { me } = useMe();
  const people = useAccounts(q);
  useTitle(t('accounts.title'));
  const at = people.items.findIndex((one) => one.id === id);
  const current = people.items[at];
  const go = (next: string | undefined) => void navigate({ search: { q, id: next }, replace: true });
  const move = (to: number) => people.items[to] && go(people.items[to]?.id);
  useKeys({ j: () => move(at + 1), k: () => move(at - 1), escape: () => go(undefined) });
  return (
    <div className={classes.page} data-open={current && true}>
      <section className={classes.list} aria-label={t('accounts.title')}>
        <h1>{t('accounts.title')}</h1>
        <search>
          <SearchField
            label={t('accounts.search')}
            value={q}
            icon={<IconSearch size={18} stroke={1.8} />}
            onChange={(words) => void navigate({ search: { q: words }, replace: true })}
          />
        </search>
        {people.isPending && <Wait rows={6} height={52} />}
        {people.isError && people.items.length === 0 && (
          <ErrorState error={people.error} retry={() => void people.refetch()} />
        )}
        {people.isSuccess && people.items.length === 0 && (
          <EmptyState icon={IconUserCircle} title={t('accounts.none')} hint={t('accounts.noneHint')} />
        )}
        {people.items.length > 0 && <AccountTable people={people.items} q={q} current={id} />}
        <LoadMore {...people} />
      </section>
      {current && me && (
        <aside className={classes.drawer} aria-label={t('accounts.of')}>
          {phone && <VisuallyHidden component="h1">{t('accounts.title')}</VisuallyHidden>}
          <AccountPane key={current.id} person={current} me={me} close={() => go(undefined)} />
        </aside>
      )}
    </div>
  );
}
