import { Button } from '@mantine/core';
import { IconCreditCard } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { WhoPaysSheet } from '@/features/payment/components/when-asked';
import { openCheckout } from '@/features/shoutout/acts';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { formatMoney } from '@/lib/money';
import { ErrorState } from '@/ui/Notice';
import { usePayingAgain } from './use-paying-again';

interface Props {
  order: Shoutout;
  guest?: string;
}

/** A checkout that was left open is finished; after a refusal there is a new one, and who pays is asked where it must be. */
export function PayAct({ order, guest }: Props) {
  const { t } = useTranslation('shoutout');
  const [asking, setAsking] = useState(false);
  const pay = usePayingAgain(order, guest);
  const { billing } = order;
  const waiting = openCheckout(order);
  const paying = pay.isPending || pay.isSuccess;
  const sum = formatMoney(order.price);
  const words = {
    pay: t(`order.pay.${order.money}`, { sum }),
    paying: t(`order.paying.${order.money}`, { sum }),
  };
  const forget = () => pay.isError && pay.reset();
  const close = () => {
    forget();
    setAsking(false);
  };
  return (
    <>
      {pay.isError && !asking && <ErrorState error={pay.error} />}
      <Button
        size="lg"
        loading={paying && !asking}
        leftSection={<IconCreditCard size={20} stroke={1.8} aria-hidden="true" />}
        onClick={() => (billing?.required && !waiting ? setAsking(true) : pay.mutate(undefined))}
      >
        {waiting ? words.pay : t('status.otherCard', { sum })}
      </Button>
      <Suspense>
        {asking && billing && (
          <WhoPaysSheet
            asked={billing}
            words={words}
            paying={paying}
            error={pay.error}
            onPay={(told) => paying || pay.mutate(told)}
            onChange={forget}
            onClose={close}
          />
        )}
      </Suspense>
    </>
  );
}
