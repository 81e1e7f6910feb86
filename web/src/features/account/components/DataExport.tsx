import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import { percent } from '@/lib/numbers';
import { Bar } from '@/ui/Bar';
import { ErrorState } from '@/ui/Notice';
import { Time } from '@/ui/Time';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { Wait } from '@/ui/Wait';
import { askForExport, exportFile, ownExport } from '../api/own-data';
import classes from './settings.module.css';

/** A copy of everything that is known: asked for, made, fetched for a week. */
export function DataExport() {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const { data, isPending, error, refetch } = useQuery(ownExport);
  const ask = useMutation({
    mutationFn: askForExport,
    onSuccess: (asked) => queries.setQueryData(ownExport.queryKey, asked),
    onError: (problem) => toast(problemText(problem), 'bad'),
  });
  if (isPending) return <Wait rows={1} height={56} />;
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  const state = data?.state;
  const early = data != null && state !== 'failed' && Date.parse(data.againAt) > Date.now();
  return (
    <div className={classes.form}>
      <p>{t('data.what')}</p>
      {state === 'asked' && (
        <div role="status">
          <p className={classes.small}>{t('data.making', { part: percent(data?.progress ?? 0) })}</p>
          <Bar part={data?.progress ?? 0} label={t('data.title')} />
        </div>
      )}
      {state === 'failed' && <p role="status">{t('data.failed')}</p>}
      {state === 'ready' && data?.expiresAt && (
        <div className={classes.email} role="status">
          <Button
            component="a"
            href={exportFile}
            download
            leftSection={<IconDownload size={20} stroke={1.8} aria-hidden="true" />}
          >
            {t('data.fetch')}
          </Button>
          <p className={classes.small}>
            {t('data.until')} <Time at={data.expiresAt} as="long" />
          </p>
        </div>
      )}
      {state !== 'asked' && !early && (
        <div>
          <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate()}>
            {t('data.ask')}
          </Button>
        </div>
      )}
    </div>
  );
}
