import { VisuallyHidden } from '@mantine/core';
import { IconSearch, IconUsers } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { usePerformers } from '@/features/performer/api/list-performers';
import { PerformerTable } from '@/features/performer/staff/PerformerTable';
import { TermsPane } from '@/features/performer/staff/TermsPane';
import { useTranslation } from '@/i18n';
import { useKeys } from '@/lib/hooks/use-keys';
import { usePhone } from '@/lib/hooks/use-media';
import { useTitle } from '@/lib/hooks/use-title';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { SearchField } from '@/ui/SearchField';
import { Wait } from '@/ui/Wait';
import classes from './DrawerPage.module.css';

const route = getRouteApi('/staff/staff/performers');

/** Performers, and beside them what the operator agreed with one. J and K move on, Escape closes. */
export function PerformersPage() {
  const { t } = useTranslation('staff');
  const { q, id } = route.useSearch();
  const navigate = useNavigate({ from: '/staff/performers' });
  const phone = usePhone();
  const performers = usePerformers({ q, sort: 'name' });
  useTitle(t('terms.performers'));
  const at = performers.items.findIndex((one) => one.id === id);
  const go = (next: string | undefined) => void navigate({ search: { q, id: next }, replace: true });
  const move = (to: number) => performers.items[to] && go(performers.items[to]?.id);
  useKeys({ j: () => move(at + 1), k: () => move(at - 1), escape: () => go(undefined) });
  return (
    <div className={classes.page} data-open={id && true}>
      <section className={classes.list} aria-label={t('terms.performers')}>
        <h1>{t('terms.performers')}</h1>
        <search>
          <SearchField
            label={t('terms.search')}
            value={q}
            icon={<IconSearch size={18} stroke={1.8} />}
            onChange={(words) => void navigate({ search: { q: words }, replace: true })}
          />
        </search>
        {performers.isPending && <Wait rows={6} height={52} />}
        {performers.isError && performers.items.length === 0 && (
          <ErrorState error={performers.error} retry={() => void performers.refetch()} />
        )}
        {performers.isSuccess && performers.items.length === 0 && (
          <EmptyState icon={IconUsers} title={t('terms.none')} hint={t('terms.noneHint')} />
        )}
        {performers.items.length > 0 && <PerformerTable performers={performers.items} q={q} current={id} />}
        <LoadMore {...performers} />
      </section>
      {id && (
        <aside className={classes.drawer} aria-label={t('terms.of')}>
          {phone && <VisuallyHidden component="h1">{t('terms.performers')}</VisuallyHidden>}
          <TermsPane key={id} id={id} known={performers.items[at]} close={() => go(undefined)} />
        </aside>
      )}
    </div>
  );
}
