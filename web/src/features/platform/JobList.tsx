import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { JobState } from '@/lib/api/contract-studio';
import classes from '@/ui/StaffList.module.css';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { Time } from '@/ui/Time';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { type ListedJob, runNow } from './staff-jobs';

const tones: Record<JobState, Tone> = { waiting: 'off', running: 'wait', failing: 'bad', given_up: 'bad' };

/** Work behind the scenes; one that failed can be tried again at once. */
export function JobList({ jobs }: { jobs: ListedJob[] }) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const run = useMutation({
    mutationFn: runNow,
    onSuccess: () => toast(t('jobs.hurried')),
    onError: (error) => toast(problemText(error), 'bad'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['staff-jobs'] }),
  });
  return (
    <ul className={classes.list} aria-label={t('jobs.title')}>
      {jobs.map((job) => (
        <li key={job.id} className={classes.row}>
          <StateBadge tone={tones[job.state]}>{t(`jobs.states.${job.state}`)}</StateBadge>
          <span className={classes.words}>
            <span className={classes.sentence}>{job.kind}</span>
            <span className={classes.small}>
              {job.task !== 'recurring' && `${job.task} · `}
              {job.tries > 0 && `${t('jobs.tries', { count: job.tries })} · `}
              <Time at={job.at} />
            </span>
            {job.failure && <span className={classes.small}>{job.failure}</span>}
          </span>
          {job.state === 'failing' && (
            <Button
              size="sm"
              variant="default"
              aria-label={`${t('jobs.now')}: ${job.kind}`}
              loading={run.isPending && run.variables?.id === job.id}
              onClick={() => run.mutate(job)}
            >
              {t('jobs.now')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
