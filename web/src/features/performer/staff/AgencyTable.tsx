import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { Agency } from '@/lib/api/contract-studio';
import { percentOf } from '@/lib/commission';
import classes from '@/ui/StaffTable.module.css';

interface Props {
  agencies: Agency[];
  balanceOf: (id: string) => string | undefined;
  current?: string;
}

/** Agencies by name, with what they get and have. */
export function AgencyTable({ agencies, balanceOf, current }: Props) {
  const { t } = useTranslation('staff');
  return (
    <div className={classes.card}>
      <div className={classes.heads} aria-hidden="true">
        <span>{t('agencies.name')}</span>
        <span className={classes.number}>{t('agencies.share')}</span>
        <span className={classes.number}>{t('agencies.performers')}</span>
        <span className={classes.number}>{t('agencies.balance')}</span>
      </div>
      <ul aria-label={t('agencies.title')}>
        {agencies.map(({ id, name, basisPoints, performers }) => (
          <li key={id} className={classes.row} data-current={id === current || undefined}>
            <span className={classes.what}>
              <Link
                to="/staff/agencies"
                search={{ id }}
                className={classes.link}
                aria-current={id === current ? 'true' : undefined}
              >
                {name}
              </Link>
            </span>
            <span className={classes.number}>
              {t('terms.percentRow', { percent: percentOf(basisPoints) })}
            </span>
            <span className={`${classes.number} ${classes.wide}`}>{performers}</span>
            <span className={classes.number}>{balanceOf(id) ?? '—'}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
