import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { isProblem } from '@/lib/api/problem';
import { useFaultFocus } from '@/lib/hooks/use-fault-focus';
import { meQuery } from '@/lib/session';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { askForEmail } from '../api/own-account';
import { looksLikeEmail } from '../rules';
import { PendingEmail } from './PendingEmail';
import classes from './settings.module.css';

/** Another address: asked for with the password, and open until the link that goes there is opened. */
export function ChangeEmail({ me }: { me: Account }) {
  const { t } = useTranslation('settings');
  const [asking, setAsking] = useState(false);
  const returning = useRef(false);
  const back = () => {
    returning.current = true;
    setAsking(false);
  };
  if (me.pendingEmail) return <PendingEmail email={me.pendingEmail} justAsked={asking} onKept={back} />;
  if (asking) return <AskForm email={me.email} onBack={back} />;
  const focusAgain = (button: HTMLButtonElement | null) => {
    if (!button || !returning.current) return;
    returning.current = false;
    button.focus();
  };
  return (
    <div className={classes.change}>
      <Button ref={focusAgain} variant="default" size="sm" onClick={() => setAsking(true)}>
        {t('email.change')}
      </Button>
    </div>
  );
}

function AskForm({ email, onBack }: { email: string; onBack: () => void }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => {
        if (!looksLikeEmail(value)) return t('email.wrong');
        return value.trim().toLowerCase() === email ? t('email.same') : null;
      },
      password: (value) => (value === '' ? t('password.currentNeeded') : null),
    },
  });
  const { form: element, focusFault } = useFaultFocus(undefined);
  const ask = useMutation({
    mutationFn: askForEmail,
    onSuccess: () => queries.invalidateQueries({ queryKey: meQuery.queryKey }),
    onError: (error) => {
      if (isProblem(error, 'wrong_password')) form.setFieldError('password', t('password.wrong'));
      else if (isProblem(error) && error.fields.email) form.setFieldError('email', t('email.wrong'));
      else toast(problemText(error), 'bad');
    },
  });
  useEffect(() => {
    if (ask.error) focusFault();
  }, [ask.error, focusFault]);
  const send = form.onSubmit((values) => ask.mutate({ ...values, email: values.email.trim() }), focusFault);
  return (
    <form ref={element} className={`${classes.form} ${classes.change}`} onSubmit={send} noValidate>
      <input hidden type="text" name="username" autoComplete="username" value={email} readOnly />
      <div className={classes.pair}>
        <TextInput
          ref={field}
          label={t('email.next')}
          description={t('email.nextHint')}
          type="email"
          autoComplete="email"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('password.current')}
          description={t('email.passwordHint')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0 }}
          aria-invalid={form.errors.password !== undefined}
          {...form.getInputProps('password')}
        />
      </div>
      <p className={classes.hint}>{t('email.ends')}</p>
      <div className={classes.emailLine}>
        <Button type="submit" loading={ask.isPending}>
          {t('email.ask')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('email.back')}
        </Button>
      </div>
    </form>
  );
}
