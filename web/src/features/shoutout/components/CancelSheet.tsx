import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { formatMoney } from '@/lib/money';
import { firstName } from '@/lib/names';
import { ErrorState } from '@/ui/Notice';
import { Sheet } from '@/ui/Sheet';
import { toast } from '@/ui/toast';
import { cancelOrder } from '../api/orders';
import classes from './OrderActs.module.css';

interface Props {
  order: Shoutout;
  guest?: string;
  onClose: () => void;
}

/** What cancelling does to the money, then the act. */
export default function CancelSheet({ order, guest, onClose }: Props) {
  const { t } = useTranslation('shoutout');
  const queries = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => cancelOrder({ id: order.id, guest }),
    onSuccess: () => {
      onClose();
      toast(t('cancel.done'));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['shoutouts'] }),
  });
  const paid = order.timeline.some(({ step }) => step === 'paid');
  const words = { name: firstName(order.performer.stageName), sum: formatMoney(order.price) };
  return (
    <Sheet title={t('cancel.title')} onClose={onClose}>
      <div className={classes.sheet}>
        <p>{t(`cancel.${paid ? order.money : 'unpaid'}`, words)}</p>
        {cancel.isError && <ErrorState error={cancel.error} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('cancel.keep')}
          </Button>
          <Button loading={cancel.isPending} onClick={() => cancel.mutate()}>
            {t('cancel.act')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
