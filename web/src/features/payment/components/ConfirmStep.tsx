import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import classes from './SandboxCheckout.module.css';

interface Props {
  sum: string;
  busy: boolean;
  onConfirm: () => void;
}

/** The second step that real banks ask for now and then; here any six digits do. */
export function ConfirmStep({ sum, busy, onConfirm }: Props) {
  const t = useTexts();
  const [code, setCode] = useState('');
  const [tried, setTried] = useState(false);
  const right = /^\d{6}$/.test(code.trim());
  const confirm = () => {
    setTried(true);
    if (right) onConfirm();
  };
  return (
    <form
      className={classes.acts}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <h2 className={classes.step}>{t('pay.sandbox.confirmTitle')}</h2>
      <p className={classes.what}>{t('pay.sandbox.confirmHint')}</p>
      <TextInput
        label={t('pay.sandbox.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        autoFocus
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={tried && !right ? t('pay.sandbox.codeWrong') : undefined}
      />
      <button type="submit" className={classes.pay} disabled={busy}>
        {t('pay.sandbox.confirm', { sum })}
      </button>
    </form>
  );
}
