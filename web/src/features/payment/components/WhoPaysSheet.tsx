import { useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Billing, BillingNeed } from '@/lib/api/contract';
import { useFaultFocus } from '@/lib/hooks/use-fault-focus';
import { MoneyButton } from '@/ui/MoneyButton';
import { ErrorState } from '@/ui/Notice';
import { Sheet } from '@/ui/Sheet';
import { usePayers } from '../use-payers';
import WhoPays from './WhoPays';
import classes from './WhoPays.module.css';

interface Props {
  asked: BillingNeed;
  /** what the button says, at rest and while it works */
  words: { pay: string; paying: string };
  paying: boolean;
  error: unknown;
  onPay: (billing: Billing | undefined) => void;
  /** something was changed: what was said against it is over */
  onChange: () => void;
  onClose: () => void;
}

/** Another card may have another owner, so it is asked anew. */
export default function WhoPaysSheet({ asked, words, paying, error, onPay, onChange, onClose }: Props) {
  const { t } = useTranslation('billing');
  const [tried, setTried] = useState(false);
  const { form, focusFault } = useFaultFocus(error);
  const { payers, change, errors, faulty, billing } = usePayers(asked, tried, error);
  const pay = () => {
    setTried(true);
    if (faulty) focusFault();
    else onPay(billing);
  };
  return (
    <Sheet title={t('otherCard')} size={520} onClose={onClose}>
      <form
        ref={form}
        className={classes.sheet}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          pay();
        }}
      >
        <WhoPays
          asked={asked}
          payers={payers}
          errors={errors}
          onChange={(next) => {
            onChange();
            change(next);
          }}
        />
        {error != null && Object.keys(errors).length === 0 && <ErrorState error={error} />}
        <MoneyButton type="submit" paying={paying} payingText={words.paying}>
          {words.pay}
        </MoneyButton>
      </form>
    </Sheet>
  );
}
