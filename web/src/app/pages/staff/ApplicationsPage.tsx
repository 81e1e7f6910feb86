import { VisuallyHidden } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { listApplications } from '@/features/performer/api/staff-applications';
import { ApplicationDetail } from '@/features/performer/staff/ApplicationDetail';
import { ApplicationList } from '@/features/performer/staff/ApplicationList';
import { Decided, DecisionForm } from '@/features/performer/staff/DecisionForm';
import { useTranslation } from '@/i18n';
import type { ApplicationState, StaffApplication } from '@/lib/api/contract-studio';
import { usePages } from '@/lib/api/pages';
import { useKeys } from '@/lib/hooks/use-keys';
import { usePhone } from '@/lib/hooks/use-media';
import { useTitle } from '@/lib/hooks/use-title';
import { KeyCap } from '@/ui/KeyCap';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import classes from './ApplicationsPage.module.css';

const states: ApplicationState[] = ['submitted', 'approved', 'rejected'];

/** Who wants to perform here: list, what they say, the decision; J and K move on. */
export function ApplicationsPage() {
  const { t } = useTranslation('staff');
  const search = useSearch({ from: '/staff/staff/applications' });
  const state = search.state ?? 'submitted';
  const list = usePages(['applications', state], (after, signal) =>
    listApplications({ state, limit: 50, after }, signal),
  );
  useTitle(t('applications.title'));
  const phone = usePhone();
  const chosen = list.items.find((one) => one.id === search.id);
  const current = chosen ?? (phone ? undefined : list.items[0]);
  const moves = useMoves(list.items, current, search.state);
  return (
    <div className={classes.page} data-open={(phone && current) || undefined}>
      <section className={classes.master} aria-label={t('applications.title')}>
        <div className={classes.head}>
          <h1>{t('applications.title')}</h1>
          <nav className={classes.tabs} aria-label={t('applications.states')}>
            {states.map((one) => (
              <Link
                key={one}
                to="/staff/applications"
                search={{ state: one === 'submitted' ? undefined : one }}
                className={classes.tab}
                aria-current={one === state ? 'page' : undefined}
              >
                {t(`states.${one}`)}
              </Link>
            ))}
          </nav>
        </div>
        {list.isPending && (
          <div className={classes.pad}>
            <Wait rows={4} height={56} />
          </div>
        )}
        {list.isError && (
          <div className={classes.pad}>
            <ErrorState error={list.error} retry={() => void list.refetch()} />
          </div>
        )}
        {list.isSuccess && (
          <>
            <ApplicationList applications={list.items} state={state} current={current?.id} />
            <LoadMore {...list} />
          </>
        )}
        {list.isSuccess && list.items.length === 0 && phone && <Nothing state={state} />}
      </section>
      {current ? (
        <>
          <div className={classes.detail}>
            {phone && <VisuallyHidden component="h1">{t('applications.title')}</VisuallyHidden>}
            {phone && (
              <Link to="/staff/applications" search={{ state: search.state }} className={classes.back}>
                {t('applications.back')}
              </Link>
            )}
            <div className={classes.scroll}>
              <ApplicationDetail application={current} />
            </div>
            <p className={classes.keys}>
              <KeyCap>J</KeyCap> <KeyCap>K</KeyCap> {t('applications.keys')}
            </p>
          </div>
          <aside className={classes.decision} aria-label={t('decision.title')}>
            {current.state === 'submitted' ? (
              <DecisionForm key={current.id} application={current} onDecided={moves.next} />
            ) : (
              <Decided application={current} />
            )}
          </aside>
        </>
      ) : (
        list.isSuccess && !phone && <Nothing state={state} />
      )}
    </div>
  );
}

function Nothing({ state }: { state: ApplicationState }) {
  const { t } = useTranslation('staff');
  return (
    <div className={classes.nothing}>
      <EmptyState
        icon={IconUserCheck}
        title={t(state === 'submitted' ? 'applications.none' : 'applications.noneHere')}
        hint={state === 'submitted' ? t('applications.noneHint') : undefined}
      />
    </div>
  );
}

/** J and K, and on to the next one when one is decided. */
function useMoves(
  items: StaffApplication[],
  current: StaffApplication | undefined,
  state?: ApplicationState,
) {
  const navigate = useNavigate();
  const at = items.findIndex((one) => one.id === current?.id);
  const go = (to: number) => {
    const id = items[to]?.id;
    if (id) void navigate({ to: '/staff/applications', search: { state, id }, replace: true });
  };
  useKeys({ j: () => go(at + 1), k: () => go(at - 1) });
  return {
    next: () => {
      const id = (items[at + 1] ?? items[at - 1])?.id;
      void navigate({ to: '/staff/applications', search: { state, id }, replace: true });
    },
  };
}
