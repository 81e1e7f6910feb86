import { useTranslation } from '@/i18n';
import type { Refund } from '@/lib/api/contract-studio';
import { formatMoney } from '@/lib/money';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { Time } from '@/ui/Time';
import classes from './StaffPayments.module.css';

const tones: Record<Refund['state'], Tone> = { asked: 'wait', made: 'good', refused: 'bad' };

/** What was given back so far, with the reasons. */
export function RefundList({ refunds }: { refunds: Refund[] }) {
  const { t } = useTranslation('staff');
  return (
    <ul className={classes.refunds} aria-label={t('payments.refunds')}>
      {refunds.map(({ id, amount, state, reason, by, askedAt, endedAt }) => (
        <li key={id}>
          <strong>{formatMoney(amount)}</strong>
          <StateBadge tone={tones[state]}>{t(`payments.refund.${state}`)}</StateBadge>
          <span className={classes.reason}>{reason ?? t('payments.byItself')}</span>
          <span className={classes.small}>
            {by && `${t('payments.byStaff')} · `}
            <Time at={endedAt ?? askedAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
