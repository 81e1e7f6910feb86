import { IconVideo } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { someOwnPerformers } from '@/features/performer/agency/agency-performers';
import { AgencyOrderTable } from '@/features/shoutout/agency/AgencyOrderTable';
import { type AgencyFilter, agencyStates, useAgencyOrders } from '@/features/shoutout/agency/agency-orders';
import { useTranslation } from '@/i18n';
import type { PerformerSummary } from '@/lib/api/contract';
import { useTitle } from '@/lib/hooks/use-title';
import { AreaHead } from '@/ui/AreaHead';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { SelectField } from '@/ui/SelectField';
import { Wait } from '@/ui/Wait';
import classes from './AgencyOrdersPage.module.css';

const route = getRouteApi('/agency/agency');

/** What the agency's performers are asked for, newest first. */
export function AgencyOrdersPage() {
  const { t } = useTranslation('agency');
  const filter = route.useSearch();
  const orders = useAgencyOrders(filter);
  const filtered = filter.state !== undefined || filter.performer !== undefined;
  const empty = orders.isSuccess && orders.items.length === 0;
  useTitle(t('orders.title'));
  return (
    <>
      <AreaHead title={t('orders.title')} line={t('orders.line')} />
      {!(empty && !filtered) && (
        <Filters filter={filter} seen={orders.items.map(({ performer }) => performer)} />
      )}
      {orders.isPending && <Wait rows={6} height={56} />}
      {orders.isError && orders.items.length === 0 && (
        <ErrorState error={orders.error} retry={() => void orders.refetch()} />
      )}
      {empty && !filtered && (
        <EmptyState icon={IconVideo} title={t('orders.none')} hint={t('orders.noneHint')} />
      )}
      {empty && filtered && (
        <EmptyState icon={IconVideo} title={t('orders.noneHere')} hint={t('orders.noneHereHint')}>
          <LinkButton to="/agency" variant="default">
            {t('orders.clear')}
          </LinkButton>
        </EmptyState>
      )}
      {orders.items.length > 0 && <AgencyOrderTable orders={orders.items} />}
      <LoadMore {...orders} />
    </>
  );
}

/** Whoever is with the agency now, and whoever was when one of these orders was placed. */
function Filters({ filter, seen }: { filter: AgencyFilter; seen: PerformerSummary[] }) {
  const { t } = useTranslation('agency');
  const { t: words } = useTranslation('shoutout');
  const navigate = useNavigate({ from: '/agency' });
  const { data: own } = useQuery(someOwnPerformers);
  const known = new Map([...(own?.items ?? []), ...seen].map((one) => [one.handle, one.stageName]));
  if (filter.performer && !known.has(filter.performer)) known.set(filter.performer, `@${filter.performer}`);
  const set = (part: AgencyFilter) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  return (
    <search className={classes.filters}>
      <SelectField
        size="md"
        aria-label={t('orders.performer')}
        value={filter.performer ?? ''}
        onChange={(event) => set({ performer: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('orders.anyPerformer') },
          ...[...known]
            .map(([value, label]) => ({ value, label }))
            .sort((one, other) => one.label.localeCompare(other.label)),
        ]}
      />
      <SelectField
        size="md"
        aria-label={t('orders.state')}
        value={filter.state ?? ''}
        onChange={(event) => set({ state: agencyStates.find((one) => one === event.currentTarget.value) })}
        data={[
          { value: '', label: t('orders.anyState') },
          ...agencyStates.map((value) => ({ value, label: words(`states.${value}`) })),
        ]}
      />
    </search>
  );
}
