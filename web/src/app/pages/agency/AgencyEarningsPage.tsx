import { IconReceiptDollar } from '@tabler/icons-react';
import { listAgencyEarnings } from '@/features/payout/api/own-money';
import { AgencyBalance } from '@/features/payout/components/AgencyBalance';
import { EarningsTable } from '@/features/payout/components/EarningsTable';
import { useTranslation } from '@/i18n';
import { usePages } from '@/lib/api/pages';
import { useTitle } from '@/lib/hooks/use-title';
import { AreaHead } from '@/ui/AreaHead';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Wait } from '@/ui/Wait';
import classes from './AgencyEarningsPage.module.css';

/** What is there for the agency, and how it came. */
export function AgencyEarningsPage() {
  const { t } = useTranslation('agency');
  const earnings = usePages(['agency', 'earnings'], (after, signal) =>
    listAgencyEarnings({ limit: 25, after }, signal),
  );
  useTitle(t('earnings.title'));
  return (
    <>
      <AreaHead title={t('earnings.title')} line={t('earnings.line')} />
      <div className={classes.stack}>
        <AgencyBalance />
        {earnings.isPending && <Wait rows={4} height={52} />}
        {earnings.isError && earnings.items.length === 0 && (
          <ErrorState error={earnings.error} retry={() => void earnings.refetch()} />
        )}
        {earnings.isSuccess && earnings.items.length === 0 && (
          <EmptyState icon={IconReceiptDollar} title={t('earnings.none')} hint={t('earnings.noneHint')} />
        )}
        {earnings.items.length > 0 && (
          <div>
            <Panel title={t('earnings.sales')} flush>
              <EarningsTable earnings={earnings.items} label={t('earnings.sales')} />
            </Panel>
            <LoadMore {...earnings} />
          </div>
        )}
      </div>
    </>
  );
}
