import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from '@/i18n';
import type { ApplicationState, StaffApplication } from '@/lib/api/contract-studio';
import { Face } from '@/ui/Face';
import { Time } from '@/ui/Time';
import classes from './ApplicationList.module.css';

interface Props {
  applications: StaffApplication[];
  state: ApplicationState;
  current?: string;
}

/** Who asks, oldest first; the current one is marked. */
export function ApplicationList({ applications, state, current }: Props) {
  const { t } = useTranslation('staff');
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another current one is to be seen
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ul ref={list} className={classes.list} aria-label={t('applications.title')}>
      {applications.map((one) => (
        <li key={one.id}>
          <Link
            to="/staff/applications"
            search={{ state: state === 'submitted' ? undefined : state, id: one.id }}
            className={classes.row}
            aria-current={one.id === current ? 'true' : undefined}
          >
            <Face name={one.stageName} size={40} />
            <span className={classes.words}>
              <span className={classes.name}>{one.stageName}</span>
              <span className={classes.small}>
                <span>@{one.handle}</span>
                {one.submittedAt && <Time at={one.submittedAt} />}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
