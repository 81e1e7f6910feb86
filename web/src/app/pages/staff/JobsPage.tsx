import { IconCircleCheck } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { JobList } from '@/features/platform/JobList';
import { useJobs } from '@/features/platform/staff-jobs';
import { useTranslation } from '@/i18n';
import { jobStates } from '@/lib/api/contract-studio';
import { useTitle } from '@/lib/hooks/use-title';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { SelectField } from '@/ui/SelectField';
import { Wait } from '@/ui/Wait';
import classes from './StaffPage.module.css';

const route = getRouteApi('/staff/staff/jobs');

/** What waits, runs and goes wrong behind the scenes. */
export function JobsPage() {
  const { t } = useTranslation('staff');
  const { state = 'failing', lane = 'light' } = route.useSearch();
  const navigate = useNavigate({ from: '/staff/jobs' });
  const jobs = useJobs({ lane, state });
  useTitle(t('jobs.title'));
  return (
    <div className={classes.page}>
      <h1>{t('jobs.title')}</h1>
      <search className={classes.filters}>
        <SelectField
          aria-label={t('jobs.state')}
          value={state}
          onChange={(event) => {
            const chosen = jobStates.find((one) => one === event.currentTarget.value);
            void navigate({ search: (old) => ({ ...old, state: chosen }), replace: true });
          }}
          data={jobStates.map((value) => ({ value, label: t(`jobs.which.${value}`) }))}
        />
        <SelectField
          aria-label={t('jobs.lane')}
          value={lane}
          onChange={(event) => {
            const chosen = event.currentTarget.value === 'heavy' ? 'heavy' : undefined;
            void navigate({ search: (old) => ({ ...old, lane: chosen }), replace: true });
          }}
          data={[
            { value: 'light', label: t('jobs.light') },
            { value: 'heavy', label: t('jobs.heavy') },
          ]}
        />
      </search>
      {jobs.isPending && <Wait rows={5} height={64} />}
      {jobs.isError && jobs.items.length === 0 && (
        <ErrorState error={jobs.error} retry={() => void jobs.refetch()} />
      )}
      {jobs.isSuccess && jobs.items.length === 0 && (
        <EmptyState icon={IconCircleCheck} title={t('jobs.none')} hint={t('jobs.noneHint')} />
      )}
      {jobs.items.length > 0 && <JobList jobs={jobs.items} />}
      <LoadMore {...jobs} />
    </div>
  );
}
