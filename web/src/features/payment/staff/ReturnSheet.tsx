import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { Money } from '@/lib/api/contract';
import type { StaffPayment } from '@/lib/api/contract-studio';
import { useIntent } from '@/lib/api/idempotency';
import { formatMoney } from '@/lib/money';
import { Sheet } from '@/ui/Sheet';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { returnPayment } from '../api/staff-payments';
import classes from './StaffPayments.module.css';

interface Props {
  of: StaffPayment;
  sum: Money;
  reason: string;
  onClose: () => void;
}

/** Says what happens to whom, before it happens. */
export default function ReturnSheet({ of: { payment, refundable }, sum, reason, onClose }: Props) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const intent = useIntent();
  const all = sum.amount === refundable.amount;
  const body = all ? { reason } : { amount: sum, reason };
  const give = useMutation({
    mutationFn: () => intent.run(body, (key) => returnPayment(payment.id, body, key)),
    onSuccess: (now) => {
      const state = now.refunds.at(-1)?.state ?? 'made';
      toast(t(`payments.news.${state}`), state === 'refused' ? 'bad' : undefined);
      onClose();
    },
    onError: (error) => toast(problemText(error), 'bad'),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['staff-payment', payment.id] }),
        queries.invalidateQueries({ queryKey: ['staff-payments'] }),
      ]),
  });
  const left = { amount: refundable.amount - sum.amount, currency: sum.currency };
  return (
    <Sheet title={t('payments.sure', { sum: formatMoney(sum) })} onClose={onClose}>
      <p className={classes.hint}>{t(all ? 'payments.sureAll' : 'payments.surePart')}</p>
      <ul className={classes.list}>
        <li>{t('payments.surePayer')}</li>
        <li>{t('payments.sureShares')}</li>
        <li>{all ? t('payments.sureCloses') : t('payments.sureStays', { left: formatMoney(left) })}</li>
        <li>{t('payments.sureForGood')}</li>
      </ul>
      <div className={classes.acts}>
        <Button variant="default" onClick={onClose}>
          {t('payments.keep')}
        </Button>
        <Button loading={give.isPending} onClick={() => give.mutate()}>
          {t('payments.returnSum', { sum: formatMoney(sum) })}
        </Button>
      </div>
    </Sheet>
  );
}
