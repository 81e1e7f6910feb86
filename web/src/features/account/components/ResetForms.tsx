import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import { isProblem } from '@/lib/api/problem';
import { LinkButton } from '@/ui/LinkButton';
import { ErrorState } from '@/ui/Notice';
import { askForReset, setNewPassword } from '../api/reset-password';
import { looksLikeEmail, shortestPassword } from '../rules';
import { FormPage } from './FormPage';
import classes from './FormPage.module.css';
import { NewPasswordField } from './PasswordField';
import { useSubmit } from './use-submit';

export function AskForReset() {
  const t = useTexts();
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    mode: 'controlled',
    initialValues: { email: '' },
    validate: { email: (email) => (looksLikeEmail(email) ? null : t('account.emailWrong')) },
  });
  const { submit, busy, error } = useSubmit(form, async ({ email }) => {
    await askForReset(email.trim());
    setSentTo(email.trim());
  });
  if (sentTo)
    return <FormPage title={t('account.resetSent')} hint={t('account.resetSentHint', { email: sentTo })} />;
  return (
    <FormPage title={t('account.resetTitle')} hint={t('account.resetHint')}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('account.email')}
          type="email"
          autoComplete="email"
          {...form.getInputProps('email')}
        />
        {error !== undefined && <ErrorState error={error} />}
        <Button type="submit" size="lg" fullWidth loading={busy}>
          {t('account.resetSend')}
        </Button>
      </form>
    </FormPage>
  );
}

export function NewPassword({ token }: { token: string }) {
  const t = useTexts();
  const [state, setState] = useState<'open' | 'done' | 'gone'>('open');
  const form = useForm({
    mode: 'controlled',
    initialValues: { password: '' },
    validate: {
      password: (password) => (password.length >= shortestPassword ? null : t('account.passwordShort')),
    },
  });
  const { submit, busy, error } = useSubmit(form, async ({ password }) => {
    try {
      await setNewPassword(token, password);
      setState('done');
    } catch (failure) {
      if (!isProblem(failure) || ![404, 410].includes(failure.status)) throw failure;
      setState('gone');
    }
  });
  if (state === 'done') {
    return (
      <FormPage title={t('account.resetDone')} hint={t('account.resetDoneHint')}>
        <LinkButton to="/login" size="lg" fullWidth mt={24}>
          {t('account.logIn')}
        </LinkButton>
      </FormPage>
    );
  }
  if (state === 'gone') {
    return (
      <FormPage title={t('errors.title')} hint={t('account.resetGone')}>
        <LinkButton to="/reset" size="lg" fullWidth mt={24}>
          {t('account.resetAgain')}
        </LinkButton>
      </FormPage>
    );
  }
  return (
    <FormPage title={t('account.resetTitle')}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <NewPasswordField label={t('account.newPassword')} {...form.getInputProps('password')} />
        {error !== undefined && <ErrorState error={error} />}
        <Button type="submit" size="lg" fullWidth loading={busy}>
          {t('account.resetSave')}
        </Button>
      </form>
    </FormPage>
  );
}
