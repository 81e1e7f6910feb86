import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import { percentOf } from '@/lib/commission';
import { formatMoney } from '@/lib/money';
import { ErrorState } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Wait } from '@/ui/Wait';
import { ownAgency } from '../api/own-money';
import classes from './BalanceCard.module.css';

/** What is there for the agency, in a sentence. */
export function AgencyBalance() {
  const { t } = useTranslation('agency');
  const agency = useQuery(ownAgency);
  if (agency.isPending) return <Wait rows={1} height={112} />;
  if (agency.isError) return <ErrorState error={agency.error} retry={() => void agency.refetch()} />;
  const { name, basisPoints, balance } = agency.data;
  const sum = formatMoney({ ...balance, amount: Math.abs(balance.amount) });
  const sentence = balance.amount > 0 ? 'balance' : balance.amount < 0 ? 'debt' : 'nothing';
  return (
    <Panel>
      <p className={classes.sentence}>{t(`earnings.${sentence}`, { sum, name })}</p>
      {balance.amount < 0 && <p className={classes.then}>{t('earnings.debtHint')}</p>}
      <p className={classes.then}>{t('earnings.percent', { percent: percentOf(basisPoints) })}</p>
    </Panel>
  );
}
