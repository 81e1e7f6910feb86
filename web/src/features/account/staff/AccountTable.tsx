import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { Person } from '@/lib/api/contract-studio';
import { Face } from '@/ui/Face';
import classes from '@/ui/StaffTable.module.css';
import { StateBadge } from '@/ui/StateBadge';
import own from './AccountTable.module.css';

interface Props {
  people: Person[];
  q?: string;
  current?: string;
}

/** People, the newest first; the current one is marked. */
export function AccountTable({ people, q, current }: Props) {
  const { t } = useTranslation('staff');
  return (
    <div className={`${classes.card} ${own.table}`}>
      <div className={classes.heads} aria-hidden="true">
        <span>{t('accounts.who')}</span>
        <span>{t('accounts.roles')}</span>
      </div>
      <ul aria-label={t('accounts.title')}>
        {people.map((person) => (
          <li key={person.id} className={classes.row} data-current={person.id === current || undefined}>
            <span className={classes.what}>
              <Face name={person.displayName} size={36} />
              <span className={classes.words}>
                <Link
                  to="/staff/accounts"
                  search={{ q, id: person.id }}
                  className={classes.link}
                  aria-current={person.id === current ? 'true' : undefined}
                >
                  {person.displayName}
                </Link>
                <span className={`${classes.small} ${own.email}`}>{person.email}</span>
              </span>
            </span>
            <span className={own.roles}>
              {person.suspendedAt ? (
                <StateBadge tone="bad">{t('accounts.suspended')}</StateBadge>
              ) : (
                person.roles.map((role) => t(`accounts.role.${role}`)).join(', ')
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
