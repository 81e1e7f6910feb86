import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { NewlyKnown } from '@/lib/api/contract';
import { isProblem, Problem } from '@/lib/api/problem';
import { ErrorState } from '@/ui/Notice';
import { signIn } from '../api/sign-in';
import { looksLikeEmail } from '../rules';
import { FormPage } from './FormPage';
import classes from './FormPage.module.css';
import { useSubmit } from './use-submit';

interface Props {
  next?: string;
  onDone: (account: NewlyKnown) => Promise<void>;
}

export function LoginForm({ next, onDone }: Props) {
  const t = useTexts();
  const form = useForm({
    mode: 'controlled',
    initialValues: { email: '', password: '' },
    validate: {
      email: (email) => (looksLikeEmail(email) ? null : t('account.emailWrong')),
      password: (password) => (password ? null : t('account.passwordNeeded')),
    },
  });
  const { submit, busy, error } = useSubmit(form, async ({ email, password }) => {
    await onDone(await signIn({ email: email.trim(), password }).catch(refused));
  });
  return (
    <FormPage
      title={t('account.logInTitle')}
      hint={
        <>
          {t('account.logInHint')}{' '}
          <Link to="/signup" search={{ next }}>
            {t('account.signUpTitle')}
          </Link>
        </>
      }
    >
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('account.email')}
          type="email"
          autoComplete="email"
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('account.password')}
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        {error !== undefined && <ErrorState error={error} />}
        <Button type="submit" size="lg" fullWidth loading={busy}>
          {t('account.logIn')}
        </Button>
        <p className={classes.small}>
          <Link to="/reset">{t('account.forgot')}</Link>
        </p>
      </form>
    </FormPage>
  );
}

/** At the door a 401 means that the two do not match, whatever the server calls it. */
function refused(error: unknown): never {
  throw isProblem(error) && error.status === 401 ? new Problem(401, { code: 'bad_credentials' }) : error;
}
