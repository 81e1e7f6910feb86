import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { useNow } from '@/lib/hooks/use-now';
import { formatMoney } from '@/lib/money';
import { dueGroups } from './due';
import classes from './RequestList.module.css';
import { RequestRow } from './RequestRow';
import type { RequestView } from './views';

interface Props {
  requests: Shoutout[];
  view: RequestView;
  current?: string;
}

/** Nearest deadline first, under the day that it falls on, with what each day brings. */
export function RequestList({ requests, view, current }: Props) {
  const { t } = useTranslation('studio');
  const now = useNow(60_000);
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another current one is to be seen
  useEffect(() => {
    place.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const groups =
    view === 'todo'
      ? dueGroups(requests, now).map(({ due, yours, ...group }) => ({
          ...group,
          title: t(`requests.due.${due}`),
          aside: yours && t('requests.yoursSum', { sum: formatMoney(yours) }),
        }))
      : [{ requests, title: t(`requests.views.${view}`), aside: undefined }];
  return (
    <div ref={place} className={classes.groups}>
      {groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          {view === 'todo' && (
            <div className={classes.title}>
              <h2>{group.title}</h2>
              <span>{group.aside}</span>
            </div>
          )}
          <ul className={classes.list}>
            {group.requests.map((request) => (
              <RequestRow
                key={request.id}
                request={request}
                view={view}
                current={request.id === current}
                now={now}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
