import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { AuditChange, AuditEntry } from '@/lib/api/contract-studio';
import { Time } from '@/ui/Time';
import classes from './AuditList.module.css';
import type { ListedEntry } from './audit-log';
import { valueWords } from './change-words';
import { placeOf } from './place-of';

/** Who did what, when, to what, and why; newest first. */
export function AuditList({ entries }: { entries: ListedEntry[] }) {
  const { t } = useTranslation('staff');
  return (
    <ul className={classes.list} aria-label={t('audit.title')}>
      {entries.map((entry) => (
        <li key={entry.id} className={classes.entry}>
          <p className={classes.head}>
            <span className={classes.who}>
              {entry.by ? (entry.by.displayName ?? entry.by.id) : t('audit.house')}
            </span>
            <span className={classes.small}>
              <Time at={entry.at} as="exact" />
            </span>
          </p>
          <p>
            <Act act={entry.act} /> <About about={entry.about} />
          </p>
          {entry.details?.reason && (
            <blockquote className={classes.reason}>{entry.details.reason}</blockquote>
          )}
          {entry.details === undefined && <p className={classes.small}>{t('audit.forgotten')}</p>}
          {entry.details && entry.details.changes.length > 0 && <Changes changes={entry.details.changes} />}
        </li>
      ))}
    </ul>
  );
}

function Changes({ changes }: { changes: AuditChange[] }) {
  const { t } = useTranslation('staff');
  return (
    <dl className={classes.changes}>
      {changes.map(({ what, from, to }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            <span className={classes.from}>{valueWords(what, from, t('audit.nothing'))}</span>
            {' → '}
            <span>{valueWords(what, to, t('audit.nothing'))}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What was done, in words; as it is stored where we have none. */
function Act({ act }: { act: string }) {
  const { t, i18n } = useTranslation('staff');
  const key = `audit.acts.${act.replace('.', '_')}`;
  const known = i18n.exists(key, { ns: 'staff' });
  return <span title={act}>{known ? t(key as 'audit.acts.account_suspended') : act}</span>;
}

/** What was changed, with the way to where staff looks at it. */
function About({ about }: { about: AuditEntry['about'] }) {
  const { t, i18n } = useTranslation('staff');
  const key = `audit.things.${about.kind}`;
  const known = i18n.exists(key, { ns: 'staff' });
  const words = `${known ? t(key as 'audit.things.account') : about.kind} ${about.id}`;
  const place = placeOf(about);
  return place ? (
    <Link {...place} className={classes.about}>
      {words}
    </Link>
  ) : (
    <span className={classes.small}>{words}</span>
  );
}
