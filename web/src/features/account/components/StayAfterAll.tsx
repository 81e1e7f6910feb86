import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import { meQuery } from '@/lib/session';
import { longDay } from '@/lib/time';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { keepAccount } from '../api/own-data';
import classes from './settings.module.css';

/** When the account will be closed, and the way back. */
export function StayAfterAll({ at }: { at: string }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const stay = useMutation({
    mutationFn: keepAccount,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      toast(t('close.stays'));
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  return (
    <div className={classes.email} role="status">
      <p>{t('close.at', { day: longDay(at) })}</p>
      <Button loading={stay.isPending} onClick={() => stay.mutate()}>
        {t('close.stay')}
      </Button>
    </div>
  );
}
