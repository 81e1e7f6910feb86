import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { StateBadge } from '@/ui/StateBadge';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { sendConfirmation } from '../api/own-account';
import classes from './settings.module.css';

/** The address, whether it is confirmed, and the mail once more. */
export function EmailState({ me }: { me: Account }) {
  const { t } = useTranslation('settings');
  const problemText = useProblemText();
  const send = useMutation({
    mutationFn: sendConfirmation,
    onSuccess: () => toast(t('email.sent', { email: me.email })),
    onError: (error) => toast(problemText(error), 'bad'),
  });
  return (
    <div className={classes.email}>
      <div className={classes.emailLine}>
        <span className={classes.address}>{me.email}</span>
        {me.emailConfirmed ? (
          <StateBadge tone="good">{t('email.confirmed')}</StateBadge>
        ) : (
          <StateBadge tone="wait">{t('email.open')}</StateBadge>
        )}
      </div>
      {!me.emailConfirmed && (
        <>
          <p className={classes.hint}>{t('email.openHint')}</p>
          <Button
            variant="default"
            size="sm"
            loading={send.isPending}
            disabled={send.isSuccess}
            onClick={() => send.mutate()}
          >
            {send.isSuccess ? t('email.sentShort') : t('email.resend')}
          </Button>
        </>
      )}
    </div>
  );
}
