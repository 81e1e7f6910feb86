import { IconReceiptDollar } from '@tabler/icons-react';
import { listEarnings } from '@/features/payout/api/own-money';
import { BalanceCard } from '@/features/payout/components/BalanceCard';
import { EarningsChart } from '@/features/payout/components/EarningsChart';
import { EarningsTable } from '@/features/payout/components/EarningsTable';
import { useOwnWords } from '@/features/payout/use-own-words';
import { useTranslation } from '@/i18n';
import { usePages } from '@/lib/api/pages';
import { useTitle } from '@/lib/hooks/use-title';
import { AreaHead } from '@/ui/AreaHead';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Wait } from '@/ui/Wait';
import classes from './StudioHomePage.module.css';

/** What is earned, sale by sale, and where it stands. */
export function MoneyPage() {
  const { t } = useTranslation('studio');
  const earnings = usePages(['earnings'], (after, signal) => listEarnings({ limit: 25, after }, signal));
  const inOwnWords = useOwnWords();
  useTitle(t('money.title'));
  return (
    <>
      <AreaHead title={t('money.title')} line={t('money.line')} />
      <div className={classes.stack}>
        <BalanceCard />
        <EarningsChart />
        {earnings.isPending && <Wait rows={4} height={52} />}
        {earnings.isError && <ErrorState error={earnings.error} retry={() => void earnings.refetch()} />}
        {earnings.isSuccess &&
          (earnings.items.length === 0 ? (
            <EmptyState icon={IconReceiptDollar} title={t('earnings.none')} hint={t('earnings.noneHint')} />
          ) : (
            <div>
              <Panel title={t('earnings.title')} flush>
                <EarningsTable earnings={inOwnWords(earnings.items)} label={t('earnings.title')} full />
              </Panel>
              <LoadMore {...earnings} />
            </div>
          ))}
      </div>
    </>
  );
}
