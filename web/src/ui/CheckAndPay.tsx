import { IconCircleX, IconLock, IconRefresh } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTexts } from '@/i18n';
import type { Money, Payment } from '@/lib/api/contract';
import { type CheckoutMemory, leaveForCheckout } from '@/lib/checkout';
import { formatMoney } from '@/lib/money';
import { type ImageRef, pictureUrl } from '@/lib/picture';
import classes from './CheckAndPay.module.css';
import { MoneyButton } from './MoneyButton';
import { ErrorState } from './Notice';
import { Sum } from './Sum';

interface Props {
  title: string;
  performer: string;
  picture?: ImageRef | null;
  sum: Money;
  renewal?: ReactNode;
  wayOut: ReactNode;
  button: string;
  memory: CheckoutMemory;
  pay: () => Promise<Payment>;
  children?: ReactNode;
}

/** What, the sum, what happens to the money and how to stop it: on one screen, before anything is paid. */
export function CheckAndPay(props: Props) {
  const t = useTexts();
  const [paying, setPaying] = useState(false);
  const [error, setError] = useState<unknown>();
  const picture = pictureUrl(props.picture, 'small');
  const pay = async () => {
    setPaying(true);
    setError(undefined);
    try {
      leaveForCheckout(await props.pay(), props.memory);
    } catch (failure) {
      setError(failure);
      setPaying(false);
    }
  };
  return (
    <div className={classes.sheet}>
      <div className={classes.what}>
        {picture && <img src={picture} width={64} height={64} alt="" />}
        <div>
          <p className={classes.title}>{props.title}</p>
          <p className={classes.small}>{props.performer}</p>
        </div>
      </div>
      {props.children}
      <dl className={classes.rows}>
        <div>
          <dt>{props.title}</dt>
          <dd>{formatMoney(props.sum)}</dd>
        </div>
        <div className={classes.total}>
          <dt>{t('pay.totalToday')}</dt>
          <dd>
            <Sum money={props.sum} />
          </dd>
        </div>
      </dl>
      <ul className={classes.terms}>
        {props.renewal && (
          <li>
            <IconRefresh size={20} stroke={1.8} aria-hidden="true" />
            <span>{props.renewal}</span>
          </li>
        )}
        <li>
          <IconCircleX size={20} stroke={1.8} aria-hidden="true" />
          <span>{props.wayOut}</span>
        </li>
      </ul>
      {error !== undefined && <ErrorState error={error} />}
      <MoneyButton
        paying={paying}
        payingText={t('pay.paying', { sum: formatMoney(props.sum) })}
        leftSection={paying ? undefined : <IconLock size={20} stroke={1.8} aria-hidden="true" />}
        onClick={() => void pay()}
      >
        {props.button}
      </MoneyButton>
      <p className={classes.foot}>{t('pay.toBank')}</p>
    </div>
  );
}
