import { IconHistory, IconSearch } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { AuditList } from '@/features/moderation/AuditList';
import { useAuditLog } from '@/features/moderation/audit-log';
import { useTranslation } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { SearchField } from '@/ui/SearchField';
import { SelectField } from '@/ui/SelectField';
import { Wait } from '@/ui/Wait';
import classes from './StaffPage.module.css';

const route = getRouteApi('/staff/staff/audit-log');
const kinds = [
  'account',
  'agency',
  'application',
  'category',
  'job',
  'payment',
  'performer',
  'shoutout',
] as const;

/** Who changed what; nobody can take a line out of it. */
export function AuditLogPage() {
  const { t } = useTranslation('staff');
  const filter = route.useSearch();
  const navigate = useNavigate({ from: '/staff/audit-log' });
  const entries = useAuditLog(filter);
  useTitle(t('audit.title'));
  return (
    <div className={classes.page}>
      <h1>{t('audit.title')}</h1>
      <p>{t('audit.line')}</p>
      <search className={classes.filters}>
        <SearchField
          label={t('audit.search')}
          value={filter.about}
          icon={<IconSearch size={18} stroke={1.8} />}
          onChange={(about) => void navigate({ search: (old) => ({ ...old, about }), replace: true })}
        />
        <SelectField
          aria-label={t('audit.kind')}
          value={filter.act ?? ''}
          onChange={(event) => {
            const act = event.currentTarget.value || undefined;
            void navigate({ search: (old) => ({ ...old, act }), replace: true });
          }}
          data={[
            { value: '', label: t('audit.all') },
            ...kinds.map((kind) => ({ value: `${kind}.`, label: t(`audit.kinds.${kind}`) })),
          ]}
        />
      </search>
      {entries.isPending && <Wait rows={5} height={84} />}
      {entries.isError && entries.items.length === 0 && (
        <ErrorState error={entries.error} retry={() => void entries.refetch()} />
      )}
      {entries.isSuccess && entries.items.length === 0 && (
        <EmptyState icon={IconHistory} title={t('audit.none')} hint={t('audit.noneHint')} />
      )}
      {entries.items.length > 0 && <AuditList entries={entries.items} />}
      <LoadMore {...entries} />
    </div>
  );
}
