import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { StaffPayment } from '@/lib/api/contract-studio';
import classes from '@/ui/StaffTable.module.css';
import { Sum } from '@/ui/Sum';
import { Time } from '@/ui/Time';
import { neverTaken, usePaymentWords } from '../payment-words';
import { StaffPaymentState } from './StaffPaymentState';
import own from './StaffPayments.module.css';

interface Props {
  payments: StaffPayment[];
  q?: string;
  current?: string;
}

/** Payments, newest first; the current one is marked. */
export function StaffPaymentTable({ payments, q, current }: Props) {
  const { t } = useTranslation('staff');
  const words = usePaymentWords();
  return (
    <div className={`${classes.card} ${own.table}`}>
      <div className={classes.heads} aria-hidden="true">
        <span>{t('payments.what')}</span>
        <span>{t('payments.state')}</span>
        <span className={classes.number}>{t('payments.sum')}</span>
      </div>
      <ul aria-label={t('payments.title')}>
        {payments.map(({ payment }) => (
          <li key={payment.id} className={classes.row} data-current={payment.id === current || undefined}>
            <span className={classes.what}>
              <span className={classes.words}>
                <Link
                  to="/staff/payments"
                  search={{ q, id: payment.id }}
                  className={classes.link}
                  aria-current={payment.id === current ? 'true' : undefined}
                >
                  {words.title(payment)}
                </Link>
                <span className={classes.small}>
                  {payment.receipt?.number ?? words.kind(payment)} · <Time at={payment.createdAt} as="day" />
                </span>
              </span>
            </span>
            <StaffPaymentState payment={payment} />
            <span className={classes.number}>
              <Sum money={payment.amount} struck={neverTaken(payment)} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
