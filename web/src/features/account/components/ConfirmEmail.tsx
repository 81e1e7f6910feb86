import { useTexts } from '@/i18n';
import { confirmEmail } from '../api/confirm-email';
import { LinkResult } from './LinkResult';
import { useLink } from './use-link';

/** Reached from the mail to somebody new. */
export function ConfirmEmail({ token }: { token: string }) {
  const t = useTexts();
  return (
    <LinkResult
      link={useLink('confirm-email', token, confirmEmail)}
      doing={t('account.confirming')}
      done={{ title: t('account.confirmed'), hint: t('account.confirmedHint') }}
      gone={{ title: t('account.confirmGone'), hint: t('account.confirmGoneHint') }}
    />
  );
}
