import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTexts } from '@/i18n';
import type { Payment } from '@/lib/api/contract';
import { formatMoney } from '@/lib/money';
import { Sheet } from '@/ui/Sheet';
import { StateBadge } from '@/ui/StateBadge';
import { Sum } from '@/ui/Sum';
import { Time } from '@/ui/Time';
import { usePaymentWords } from '../payment-words';
import classes from './Receipt.module.css';

export default function ReceiptSheet({ payment, onClose }: { payment: Payment; onClose: () => void }) {
  const t = useTexts();
  const words = usePaymentWords();
  const method = words.method(payment);
  const lines = payment.receipt && payment.receipt.lines.length > 1 ? payment.receipt.lines : [];
  return (
    <Sheet title={t('pay.history.receipt')} onClose={onClose}>
      <dl className={classes.rows}>
        <div className={classes.first}>
          <dt>{words.title(payment)}</dt>
          <dd>
            <Sum money={payment.amount} />
          </dd>
        </div>
        {lines.map(({ title, amount }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{formatMoney(amount)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('pay.history.state')}</dt>
          <dd>
            <StateBadge tone={words.tone(payment)}>{words.state(payment)}</StateBadge>
          </dd>
        </div>
        <div>
          <dt>{t('pay.date')}</dt>
          <dd>
            <Time at={payment.receipt?.paidAt ?? payment.createdAt} as="full" />
          </dd>
        </div>
        {payment.refunded && (
          <div>
            <dt>{t('pay.history.givenBack')}</dt>
            <dd>
              {formatMoney(payment.refunded)}
              {payment.receipt?.returnedAt && (
                <>
                  {' · '}
                  <Time at={payment.receipt.returnedAt} as="full" />
                </>
              )}
            </dd>
          </div>
        )}
        {method && (
          <div>
            <dt>{t('pay.method')}</dt>
            <dd>{method}</dd>
          </div>
        )}
        <div>
          <dt>{t('pay.history.number')}</dt>
          <dd className={classes.number}>{payment.receipt?.number ?? payment.id}</dd>
        </div>
      </dl>
      <Button
        variant="default"
        fullWidth
        mt={20}
        leftSection={<IconPrinter size={20} stroke={1.8} aria-hidden="true" />}
        onClick={() => print()}
      >
        {t('pay.history.print')}
      </Button>
    </Sheet>
  );
}
