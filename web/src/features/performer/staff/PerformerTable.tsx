import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { PerformerListing } from '@/lib/api/contract';
import { shortCount } from '@/lib/numbers';
import { Face } from '@/ui/Face';
import classes from '@/ui/StaffTable.module.css';

interface Props {
  performers: PerformerListing[];
  q?: string;
  current?: string;
}

/** Performers by name; the current one is marked. */
export function PerformerTable({ performers, q, current }: Props) {
  const { t } = useTranslation('staff');
  return (
    <div className={classes.card}>
      <div className={`${classes.heads} ${classes.list}`} aria-hidden="true">
        <span>{t('terms.name')}</span>
        <span className={classes.number}>{t('terms.followers')}</span>
      </div>
      <ul aria-label={t('terms.performers')}>
        {performers.map(({ id, handle, stageName, avatar, followers }) => (
          <li
            key={id}
            className={`${classes.row} ${classes.list}`}
            data-current={id === current || undefined}
          >
            <span className={classes.what}>
              <Face name={stageName} picture={avatar} size={36} />
              <span className={classes.words}>
                <Link
                  to="/staff/performers"
                  search={{ q, id }}
                  className={classes.link}
                  aria-current={id === current ? 'true' : undefined}
                >
                  {stageName}
                </Link>
                <span className={classes.small}>@{handle}</span>
              </span>
            </span>
            <span className={classes.number}>{shortCount(followers)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
