import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { reconciliation } from '@/features/payment/api/reconciliation';
import { RepairList, StrangeList, WaitingList } from '@/features/payment/staff/GatewayLists';
import { useTranslation } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import classes from './StaffPage.module.css';

/** How we and the payment gateway agree: what waits, what was put right, and what it tells in vain. */
export function GatewayPage() {
  const { t } = useTranslation('staff');
  const { data, error, isPending, refetch } = useQuery(reconciliation);
  useTitle(t('gateway.title'));
  return (
    <div className={classes.page}>
      <h1>{t('gateway.title')}</h1>
      {isPending && <Wait rows={4} height={60} />}
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {data && (
        <>
          <h2>{t('gateway.waiting')}</h2>
          {data.waiting.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title={t('gateway.none')} hint={t('gateway.noneHint')} />
          ) : (
            <WaitingList waiting={data.waiting} />
          )}
          <h2>{t('gateway.repaired')}</h2>
          <p>{t('gateway.repairedLine')}</p>
          {data.repaired.length === 0 ? (
            <p>{t('gateway.noRepairs')}</p>
          ) : (
            <RepairList repaired={data.repaired} />
          )}
          {data.strange.length > 0 && (
            <>
              <h2>{t('gateway.strange')}</h2>
              <p>{t('gateway.strangeLine')}</p>
              <StrangeList strange={data.strange} />
            </>
          )}
        </>
      )}
    </div>
  );
}
