import { Button, Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { NewlyKnown } from '@/lib/api/contract';
import { ErrorState } from '@/ui/Notice';
import { signIn } from '../api/sign-in';
import { signUp } from '../api/sign-up';
import { looksLikeEmail, shortestPassword } from '../rules';
import { FormPage } from './FormPage';
import classes from './FormPage.module.css';
import { NewPasswordField } from './PasswordField';
import { useSubmit } from './use-submit';

interface Props {
  next?: string;
  onDone: (account: NewlyKnown) => Promise<void>;
}

export function SignupForm({ next, onDone }: Props) {
  const t = useTexts();
  const form = useForm({
    mode: 'controlled',
    initialValues: { displayName: '', email: '', password: '', acceptedTerms: false },
    validate: {
      displayName: (name) => (name.trim() ? null : t('account.nameNeeded')),
      email: (email) => (looksLikeEmail(email) ? null : t('account.emailWrong')),
      password: (password) => (password.length >= shortestPassword ? null : t('account.passwordShort')),
      acceptedTerms: (accepted) => (accepted ? null : t('account.termsNeeded')),
    },
  });
  const { submit, busy, error } = useSubmit(form, async ({ displayName, email, password }) => {
    const credentials = { email: email.trim(), password };
    await signUp({ ...credentials, displayName: displayName.trim() });
    await onDone(await signIn(credentials));
  });
  return (
    <FormPage
      title={t('account.signUpTitle')}
      hint={
        <>
          {t('account.signUpHint')}{' '}
          <Link to="/login" search={{ next }}>
            {t('account.logIn')}
          </Link>
          {next && next !== '/' ? <>. {t('account.thenBack')}</> : null}
        </>
      }
    >
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('account.name')}
          description={t('account.nameHint')}
          autoComplete="nickname"
          maxLength={80}
          {...form.getInputProps('displayName')}
        />
        <TextInput
          label={t('account.email')}
          type="email"
          autoComplete="email"
          {...form.getInputProps('email')}
        />
        <NewPasswordField label={t('account.password')} {...form.getInputProps('password')} />
        <Checkbox label={t('account.terms')} {...form.getInputProps('acceptedTerms', { type: 'checkbox' })} />
        {error !== undefined && <ErrorState error={error} />}
        <Button type="submit" size="lg" fullWidth loading={busy}>
          {t('account.signUp')}
        </Button>
      </form>
    </FormPage>
  );
}
