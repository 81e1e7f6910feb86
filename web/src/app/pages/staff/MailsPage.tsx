import { IconMailCheck, IconSearch } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { MailList } from '@/features/notification/MailList';
import { useMails } from '@/features/notification/staff-mails';
import { useTranslation } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { SearchField } from '@/ui/SearchField';
import { SelectField } from '@/ui/SelectField';
import { Wait } from '@/ui/Wait';
import classes from './StaffPage.module.css';

const route = getRouteApi('/staff/staff/mails');

/** Mails that never left or still wait, or all about one order or payment. */
export function MailsPage() {
  const { t } = useTranslation('staff');
  const { state, about } = route.useSearch();
  const navigate = useNavigate({ from: '/staff/mails' });
  const mails = useMails({ state, about });
  useTitle(t('mails.title'));
  return (
    <div className={classes.page}>
      <h1>{t('mails.title')}</h1>
      <search className={classes.filters}>
        <SearchField
          label={t('mails.search')}
          value={about}
          icon={<IconSearch size={18} stroke={1.8} />}
          onChange={(words) => void navigate({ search: { about: words }, replace: true })}
        />
        <SelectField
          aria-label={t('mails.state')}
          value={state ?? 'failed'}
          disabled={about !== undefined}
          onChange={(event) =>
            void navigate({
              search: { state: event.currentTarget.value === 'waiting' ? 'waiting' : undefined },
              replace: true,
            })
          }
          data={[
            { value: 'failed', label: t('mails.failed') },
            { value: 'waiting', label: t('mails.waiting') },
          ]}
        />
      </search>
      {mails.isPending && <Wait rows={5} height={64} />}
      {mails.isError && mails.items.length === 0 && (
        <ErrorState error={mails.error} retry={() => void mails.refetch()} />
      )}
      {mails.isSuccess && mails.items.length === 0 && (
        <EmptyState
          icon={IconMailCheck}
          title={t(about ? 'mails.noneAbout' : state ? 'mails.noneWaits' : 'mails.none')}
          hint={t(about ? 'mails.noneAboutHint' : 'mails.noneHint')}
        />
      )}
      {mails.items.length > 0 && <MailList mails={mails.items} />}
      <LoadMore {...mails} />
    </div>
  );
}
