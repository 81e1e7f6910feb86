import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '@/i18n';
import type { Payment } from '@/lib/api/contract';
import type { CheckoutMemory } from '@/lib/checkout';
import { useTitle } from '@/lib/hooks/use-title';
import { safeNext } from '@/lib/next';
import { LinkButton } from '@/ui/LinkButton';
import { Logo } from '@/ui/Logo';
import classes from './CheckoutReturnPage.module.css';
import { isForShoutout, orderPath } from './shoutout/order-path';

/** Not paid: what happened, that nothing was charged, and the way back to where one was. */
export function UnpaidPanel({ payment, memory }: { payment: Payment; memory?: CheckoutMemory }) {
  const t = useTexts();
  const left = payment.state === 'cancelled' || payment.failure?.code === 'abandoned';
  const title = left ? t('pay.abandoned') : t('pay.failed');
  const back = memory?.from ?? (isForShoutout(payment) ? orderPath(payment) : undefined);
  useTitle(title);
  return (
    <div className={classes.side}>
      <Logo />
      <div className={classes.panel} style={{ marginTop: 64 }}>
        <span className={classes.mark} data-tone="bad">
          <IconAlertTriangle size={28} stroke={2} aria-hidden="true" />
        </span>
        <div role="status">
          <h1>{title}</h1>
        </div>
        <p className={classes.lead}>{left ? t('pay.abandonedHint') : t('pay.failedHint')}</p>
        {!left && payment.failure?.message && <p className={classes.small}>{payment.failure.message}</p>}
        <LinkButton to={safeNext(back) as '/'} size="lg" fullWidth>
          {t('pay.tryAgain')}
        </LinkButton>
        <LinkButton to="/" size="lg" fullWidth variant="default">
          {t('errors.goHome')}
        </LinkButton>
      </div>
    </div>
  );
}
