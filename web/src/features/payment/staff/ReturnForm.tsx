import { Button, Textarea } from '@mantine/core';
import { type FormEvent, lazy, Suspense, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Money } from '@/lib/api/contract';
import type { StaffPayment } from '@/lib/api/contract-studio';
import { reasonChars } from '@/lib/limits';
import { formatMoney, parseMoney, plainAmount } from '@/lib/money';
import { PriceField } from '@/ui/PriceField';
import classes from './StaffPayments.module.css';

const ReturnSheet = lazy(() => import('./ReturnSheet'));

/** How much and why; nothing moves before the dialog that says what happens. */
export function ReturnForm({ of }: { of: StaffPayment }) {
  const { t } = useTranslation('staff');
  const { refundable } = of;
  const [typed, setTyped] = useState(plainAmount(refundable));
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const sum = parseMoney(typed, refundable.currency);
  const good = isBetween(sum, refundable);
  const why = reason.trim();
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setAsked(good && why !== '');
  };
  return (
    <form className={classes.form} noValidate onSubmit={send}>
      <PriceField
        label={t('payments.howMuch')}
        currency={refundable.currency}
        value={typed}
        error={tried && !good && t('payments.howMuchWrong', { sum: formatMoney(refundable) })}
        onChange={setTyped}
      />
      <Textarea
        label={t('payments.why')}
        description={t('payments.whyHint')}
        autosize
        minRows={2}
        maxLength={reasonChars}
        value={reason}
        error={tried && why === '' && t('payments.whyNeeded')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" size="sm">
          {sum && good ? t('payments.returnSum', { sum: formatMoney(sum) }) : t('payments.return')}
        </Button>
      </div>
      {asked && sum && (
        <Suspense>
          <ReturnSheet of={of} sum={sum} reason={why} onClose={() => setAsked(false)} />
        </Suspense>
      )}
    </form>
  );
}

const isBetween = (sum: Money | undefined, most: Money) =>
  sum !== undefined && sum.amount > 0 && sum.amount <= most.amount;
