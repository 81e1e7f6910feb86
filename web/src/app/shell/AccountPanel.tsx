import { Button } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import { client, take } from '@/lib/api/client';
import type { Account } from '@/lib/api/contract';
import { useSessionChange } from '@/lib/session';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import classes from './AccountPanel.module.css';
import { LanguageSwitch, SchemeSwitch } from './DisplaySwitches';

/** Who one is, how the site looks and speaks, and the way out. */
export function AccountPanel({ me }: { me: Account }) {
  const t = useTexts();
  const navigate = useNavigate();
  const sessionChange = useSessionChange();
  const problemText = useProblemText();
  const signOut = useMutation({
    mutationFn: () => take(client.DELETE('/api/v1/sessions/current')),
    onSuccess: async () => {
      await navigate({ to: '/' });
      await sessionChange(false);
      toast(t('shell.signedOut'));
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  return (
    <div className={classes.panel}>
      <p className={classes.mail}>{me.email}</p>
      {!me.emailConfirmed && (
        <p className={classes.confirm}>{t('shell.confirmEmail', { email: me.email })}</p>
      )}
      <LanguageSwitch signedIn />
      <SchemeSwitch />
      <Button
        variant="default"
        fullWidth
        leftSection={<IconLogout size={20} stroke={1.8} />}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {t('shell.signOut')}
      </Button>
    </div>
  );
}
