import { IconCircleCheck } from '@tabler/icons-react';
import { AlertList } from '@/features/notification/AlertList';
import { useAlerts } from '@/features/notification/staff-alerts';
import { useTranslation } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import classes from './StaffPage.module.css';

/** What is ours to put right, newest first; where alerts on the telephone lead. */
export function AlertsPage() {
  const { t } = useTranslation('staff');
  const alerts = useAlerts();
  useTitle(t('alerts.title'));
  return (
    <div className={classes.page}>
      <h1>{t('alerts.title')}</h1>
      {alerts.isPending && <Wait rows={5} height={64} />}
      {alerts.isError && alerts.items.length === 0 && (
        <ErrorState error={alerts.error} retry={() => void alerts.refetch()} />
      )}
      {alerts.isSuccess && alerts.items.length === 0 && (
        <EmptyState icon={IconCircleCheck} title={t('alerts.none')} hint={t('alerts.noneHint')} />
      )}
      {alerts.items.length > 0 && <AlertList alerts={alerts.items} />}
      <LoadMore {...alerts} />
    </div>
  );
}
