import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { ownAgency } from '@/features/payout/api/own-money';
import { AgencyPerformers } from '@/features/performer/agency/AgencyPerformers';
import { listOwnPerformers } from '@/features/performer/agency/agency-performers';
import { useTranslation } from '@/i18n';
import { usePages } from '@/lib/api/pages';
import { useTitle } from '@/lib/hooks/use-title';
import { AreaHead } from '@/ui/AreaHead';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';

/** Who is with the agency now. */
export function AgencyPerformersPage() {
  const { t } = useTranslation('agency');
  const { data: agency } = useQuery(ownAgency);
  const performers = usePages(['agency', 'performers'], (after, signal) =>
    listOwnPerformers({ limit: 40, after }, signal),
  );
  useTitle(t('performers.title'));
  return (
    <>
      <AreaHead title={t('performers.title')} line={agency && t('performers.line', { name: agency.name })} />
      {performers.isPending && <Wait rows={4} height={68} />}
      {performers.isError && performers.items.length === 0 && (
        <ErrorState error={performers.error} retry={() => void performers.refetch()} />
      )}
      {performers.isSuccess && performers.items.length === 0 && (
        <EmptyState icon={IconUsers} title={t('performers.none')} hint={t('performers.noneHint')} />
      )}
      {performers.items.length > 0 && <AgencyPerformers performers={performers.items} />}
      <LoadMore {...performers} />
    </>
  );
}
