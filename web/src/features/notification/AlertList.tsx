import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { RaisedAlert } from '@/lib/api/contract-studio';
import classes from '@/ui/StaffList.module.css';
import { StateBadge } from '@/ui/StateBadge';
import { Time } from '@/ui/Time';

/** What went wrong, when, and the way to it. */
export function AlertList({ alerts }: { alerts: RaisedAlert[] }) {
  const { t } = useTranslation('staff');
  return (
    <ul className={classes.list} aria-label={t('alerts.title')}>
      {alerts.map((alert) => (
        <AlertLine key={alert.id} alert={alert} />
      ))}
    </ul>
  );
}

function AlertLine({ alert }: { alert: RaisedAlert }) {
  const { t } = useTranslation('staff');
  const { severity, code, about, sentence, raisedAt } = alert;
  return (
    <li className={classes.row}>
      <StateBadge tone={severity === 'serious' ? 'bad' : 'wait'}>{t(`alerts.${severity}`)}</StateBadge>
      <span className={classes.words}>
        <span className={classes.sentence}>{sentence}</span>
        <span className={classes.small}>
          {code} · <Time at={raisedAt} />
        </span>
      </span>
      {about.kind === 'shoutout' && (
        <Link to="/staff/shoutouts" search={{ id: about.id }} className={classes.link}>
          {t('alerts.order')}
        </Link>
      )}
    </li>
  );
}
