import { Button, VisuallyHidden } from '@mantine/core';
import { IconBriefcase, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { agencyBalances } from '@/features/payout/api/own-money';
import { listAgencies } from '@/features/performer/api/staff-agencies';
import { AgencyPane } from '@/features/performer/staff/AgencyPane';
import { AgencyTable } from '@/features/performer/staff/AgencyTable';
import { useTranslation } from '@/i18n';
import { usePages } from '@/lib/api/pages';
import { useKeys } from '@/lib/hooks/use-keys';
import { usePhone } from '@/lib/hooks/use-media';
import { useTitle } from '@/lib/hooks/use-title';
import { formatMoney } from '@/lib/money';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import classes from './DrawerPage.module.css';

const NewAgency = lazy(() => import('@/features/performer/staff/NewAgency'));
const route = getRouteApi('/staff/staff/agencies');

/** Agencies with their shares; beside the list one of them. */
export function AgenciesPage() {
  const { t } = useTranslation('staff');
  const { id } = route.useSearch();
  const navigate = useNavigate({ from: '/staff/agencies' });
  const phone = usePhone();
  const [opening, setOpening] = useState(false);
  const agencies = usePages(['agencies'], (after, signal) => listAgencies({ limit: 50, after }, signal));
  const { data: balances } = useQuery(agencyBalances);
  const balanceOf = (agency: string) => {
    const known = balances?.items.find((one) => one.id === agency);
    return known && formatMoney(known.balance);
  };
  const current = agencies.items.find((one) => one.id === id);
  const close = () => void navigate({ search: {}, replace: true });
  useTitle(t('agencies.title'));
  useKeys({ escape: close });
  return (
    <div className={classes.page} data-open={current && true}>
      <section className={classes.list} aria-label={t('agencies.title')}>
        <div className={classes.head}>
          <h1>{t('agencies.title')}</h1>
          <Button
            variant={current || agencies.items.length === 0 ? 'default' : 'filled'}
            size="sm"
            leftSection={<IconPlus size={18} stroke={2} />}
            onClick={() => setOpening(true)}
          >
            {t('agencies.new')}
          </Button>
        </div>
        {agencies.isPending && <Wait rows={4} height={52} />}
        {agencies.isError && agencies.items.length === 0 && (
          <ErrorState error={agencies.error} retry={() => void agencies.refetch()} />
        )}
        {agencies.isSuccess && agencies.items.length === 0 && (
          <EmptyState icon={IconBriefcase} title={t('agencies.none')} hint={t('agencies.noneHint')}>
            <Button onClick={() => setOpening(true)}>{t('agencies.open')}</Button>
          </EmptyState>
        )}
        {agencies.items.length > 0 && (
          <AgencyTable agencies={agencies.items} balanceOf={balanceOf} current={id} />
        )}
        <LoadMore {...agencies} />
      </section>
      {current && (
        <aside className={classes.drawer} aria-label={t('agencies.of')}>
          {phone && <VisuallyHidden component="h1">{t('agencies.title')}</VisuallyHidden>}
          <AgencyPane
            key={current.id}
            agency={current}
            balance={balanceOf(current.id) && t('agencies.has', { sum: balanceOf(current.id) ?? '' })}
            close={close}
          />
        </aside>
      )}
      {opening && (
        <Suspense>
          <NewAgency onClose={() => setOpening(false)} />
        </Suspense>
      )}
    </div>
  );
}
