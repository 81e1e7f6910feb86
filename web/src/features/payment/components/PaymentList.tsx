import { ActionIcon } from '@mantine/core';
import { IconReceipt2 } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '@/i18n';
import type { Payment } from '@/lib/api/contract';
import { monthOf } from '@/lib/time';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { StateBadge } from '@/ui/StateBadge';
import { Sum } from '@/ui/Sum';
import { Time } from '@/ui/Time';
import { Wait } from '@/ui/Wait';
import { usePayments } from '../api/list-payments';
import { neverTaken, usePaymentWords } from '../payment-words';
import classes from './PaymentList.module.css';

const ReceiptSheet = lazy(() => import('./ReceiptSheet'));

/** Every payment with its reason, by month; a receipt for what was taken. */
export function PaymentList() {
  const t = useTexts();
  const list = usePayments();
  const [shown, setShown] = useState<Payment>();
  if (list.isPending) return <Wait rows={4} height={64} />;
  if (list.isError && list.items.length === 0) {
    return <ErrorState error={list.error} retry={() => void list.refetch()} />;
  }
  if (list.items.length === 0) {
    return (
      <EmptyState icon={IconReceipt2} title={t('pay.history.empty')} hint={t('pay.history.emptyHint')}>
        <LinkButton to="/explore" variant="default">
          {t('library.explore')}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      {[...byMonth(list.items)].map(([month, payments]) => (
        <section key={month} className={classes.month} aria-label={month}>
          <h2>{month}</h2>
          <ul className={classes.list}>
            {payments.map((payment) => (
              <Row key={payment.id} payment={payment} onReceipt={() => setShown(payment)} />
            ))}
          </ul>
        </section>
      ))}
      <LoadMore {...list} />
      {shown && (
        <Suspense>
          <ReceiptSheet payment={shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </>
  );
}

function Row({ payment, onReceipt }: { payment: Payment; onReceipt: () => void }) {
  const t = useTexts();
  const words = usePaymentWords();
  const reason = words.reason(payment);
  const title = words.title(payment);
  return (
    <li className={classes.row}>
      <span className={classes.date}>
        <Time at={payment.createdAt} as="day" />
      </span>
      <span className={classes.what}>
        <span className={classes.title}>{title}</span>
        <span className={classes.small}>
          {words.kind(payment)}
          <span className={classes.phoneDate}>
            {' '}
            · <Time at={payment.createdAt} as="day" />
          </span>
        </span>
      </span>
      <span className={classes.state}>
        <StateBadge tone={words.tone(payment)}>{words.state(payment)}</StateBadge>
        {reason && <span className={classes.reason}>{reason}</span>}
        {payment.state === 'requires_action' && payment.checkoutUrl && (
          <a href={payment.checkoutUrl}>{t('pay.history.finish')}</a>
        )}
      </span>
      <span className={classes.sum}>
        <Sum money={payment.amount} struck={neverTaken(payment)} />
      </span>
      {payment.state === 'captured' || payment.state === 'refunded' ? (
        <ActionIcon
          size={44}
          variant="subtle"
          color="gray"
          className={classes.receipt}
          aria-label={t('pay.history.openReceipt', { title })}
          onClick={onReceipt}
        >
          <IconReceipt2 size={22} stroke={1.8} />
        </ActionIcon>
      ) : (
        <span className={classes.receipt} />
      )}
    </li>
  );
}

function byMonth(payments: Payment[]): Map<string, Payment[]> {
  const months = new Map<string, Payment[]>();
  for (const payment of payments) {
    const month = monthOf(payment.createdAt);
    months.set(month, [...(months.get(month) ?? []), payment]);
  }
  return months;
}
