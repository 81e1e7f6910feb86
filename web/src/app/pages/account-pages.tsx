import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { ConfirmEmail } from '@/features/account/components/ConfirmEmail';
import { ConfirmNewEmail } from '@/features/account/components/ConfirmNewEmail';
import { LoginForm } from '@/features/account/components/LoginForm';
import { AskForReset, NewPassword } from '@/features/account/components/ResetForms';
import { SignupForm } from '@/features/account/components/SignupForm';
import { useTexts } from '@/i18n';
import type { NewlyKnown } from '@/lib/api/contract';
import { safeNext } from '@/lib/next';
import { useSessionChange } from '@/lib/session';
import { toast } from '@/ui/toast';

const login = getRouteApi('/fan/login');
const signup = getRouteApi('/fan/signup');
const newPassword = getRouteApi('/fan/reset/$token');
const confirm = getRouteApi('/fan/confirm');
const emailChange = getRouteApi('/fan/email-change');

/** Signed in: everything is read anew, and the person stands where they were. */
function useArrival(next: string | undefined) {
  const sessionChange = useSessionChange();
  const navigate = useNavigate();
  return async () => {
    await sessionChange(true);
    await navigate({ href: safeNext(next), replace: true });
  };
}

export function LoginRoute() {
  const { next } = login.useSearch();
  return <LoginForm next={next} onDone={useArrival(next)} />;
}

export function SignupRoute() {
  const t = useTexts();
  const { next } = signup.useSearch();
  const arrive = useArrival(next);
  const done = async (account: NewlyKnown) => {
    await arrive();
    toast(t('account.welcome', { name: account.displayName }));
  };
  return <SignupForm next={next} onDone={done} />;
}

export const ResetRoute = AskForReset;

export function NewPasswordRoute() {
  return <NewPassword token={newPassword.useParams().token} />;
}

export function ConfirmRoute() {
  return <ConfirmEmail token={confirm.useSearch().token} />;
}

export function EmailChangeRoute() {
  return <ConfirmNewEmail token={emailChange.useSearch().token} />;
}
