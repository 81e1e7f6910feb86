import { useTexts } from '@/i18n';
import { isProblem } from '@/lib/api/problem';
import { confirmNewEmail } from '../api/confirm-email';
import { LinkResult } from './LinkResult';
import { useLink } from './use-link';

/** Reached from the mail to a new address, perhaps where nobody is signed in. */
export function ConfirmNewEmail({ token }: { token: string }) {
  const t = useTexts();
  const link = useLink('confirm-new-email', token, confirmNewEmail);
  const taken = isProblem(link.error, 'email_taken');
  return (
    <LinkResult
      link={{ ...link, gone: link.gone || taken }}
      doing={t('account.changing')}
      done={{ title: t('account.changed'), hint: t('account.changedHint') }}
      gone={
        taken
          ? { title: t('account.changeTaken'), hint: t('account.changeTakenHint') }
          : { title: t('account.changeGone'), hint: t('account.changeGoneHint') }
      }
    />
  );
}
