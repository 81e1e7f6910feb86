import { Button, Checkbox } from '@mantine/core';
import { IconBuildingBank, IconFlask } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import type { SandboxCheckout as Checkout, SandboxOutcome } from '@/lib/api/contract';
import { leaveTo } from '@/lib/checkout';
import { formatMoney } from '@/lib/money';
import { ErrorState } from '@/ui/Notice';
import { settleSandbox } from '../api/sandbox';
import { ConfirmStep } from './ConfirmStep';
import classes from './SandboxCheckout.module.css';

const finished = ['paid', 'declined', 'abandoned', 'completed', 'expired', 'failed'];

export function SandboxCheckout({ checkout }: { checkout: Checkout }) {
  const t = useTexts();
  const sum = formatMoney(checkout.amount);
  const [save, setSave] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const settle = useMutation({
    mutationFn: (outcome: SandboxOutcome['outcome']) =>
      settleSandbox(checkout.id, save && outcome === 'paid' ? { outcome, save } : { outcome }),
    onSuccess: () => leaveTo(checkout.returnUrl),
  });
  const busy = settle.isPending || settle.isSuccess;
  const pay = () => (checkout.requiresConfirmation ? setConfirming(true) : settle.mutate('paid'));
  return (
    <div className={classes.bank}>
      <p className={classes.banner}>
        <IconFlask size={20} stroke={1.8} aria-hidden="true" /> {t('pay.sandbox.banner')}
      </p>
      <div className={classes.card}>
        <p className={classes.name}>
          <IconBuildingBank size={24} stroke={1.8} aria-hidden="true" /> {t('pay.sandbox.bank')}
        </p>
        <p className={classes.label}>{t('pay.sandbox.pays')}</p>
        <h1 className={classes.sum}>{sum}</h1>
        <p className={classes.what}>
          {t('pay.sandbox.to')} <strong>{checkout.title}</strong>
        </p>
        {checkout.billing && (
          <p className={classes.what}>
            {t('pay.sandbox.cardOwner')} <strong>{checkout.billing.cardOwner.name}</strong>
          </p>
        )}
        {finished.includes(checkout.state) && !busy ? (
          <Done returnUrl={checkout.returnUrl} />
        ) : confirming ? (
          <ConfirmStep sum={sum} busy={busy} onConfirm={() => settle.mutate('paid')} />
        ) : (
          <div className={classes.acts}>
            <Checkbox
              label={t('pay.sandbox.save')}
              checked={save}
              onChange={(event) => setSave(event.currentTarget.checked)}
            />
            <button type="button" className={classes.pay} disabled={busy} onClick={pay}>
              {t('pay.sandbox.pay', { sum })}
            </button>
            <Button variant="default" disabled={busy} onClick={() => setConfirming(true)}>
              {t('pay.sandbox.ask')}
            </Button>
            <Button variant="default" disabled={busy} onClick={() => settle.mutate('declined')}>
              {t('pay.sandbox.decline')}
            </Button>
            <Button variant="subtle" color="gray" disabled={busy} onClick={() => settle.mutate('abandoned')}>
              {t('pay.sandbox.leave')}
            </Button>
          </div>
        )}
        {busy && <p role="status">{t('pay.sandbox.going')}</p>}
        {settle.isError && <ErrorState error={settle.error} />}
      </div>
    </div>
  );
}

function Done({ returnUrl }: { returnUrl: string }) {
  const t = useTexts();
  return (
    <div className={classes.acts}>
      <p>
        <strong>{t('pay.sandbox.done')}.</strong> {t('pay.sandbox.doneHint')}
      </p>
      <a className={classes.pay} href={returnUrl}>
        {t('pay.sandbox.goBack')}
      </a>
    </div>
  );
}
