import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n';
import { meQuery } from '@/lib/session';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { keepEmail } from '../api/own-account';
import classes from './settings.module.css';

interface Props {
  email: string;
  /** whether it takes the place of the form, and of what had the focus there */
  justAsked: boolean;
  onKept: () => void;
}

/** The address that waits for its link to be opened, and the way back. */
export function PendingEmail({ email, justAsked, onKept }: Props) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const words = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (justAsked) words.current?.focus();
  }, [justAsked]);
  const keep = useMutation({
    mutationFn: keepEmail,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      toast(t('email.kept'));
      onKept();
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  return (
    <div className={`${classes.email} ${classes.change}`}>
      <div ref={words} role="status" tabIndex={-1}>
        <p>{t('email.pending', { email })}</p>
        <p className={classes.hint}>{t('email.pendingHint')}</p>
      </div>
      <Button variant="default" size="sm" loading={keep.isPending} onClick={() => keep.mutate()}>
        {t('email.keep')}
      </Button>
    </div>
  );
}
