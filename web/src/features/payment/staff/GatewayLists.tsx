import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { GatewayReport } from '@/lib/api/contract-studio';
import { Time } from '@/ui/Time';
import classes from './GatewayLists.module.css';

/** Questions without an answer, the longest first. */
export function WaitingList({ waiting }: { waiting: GatewayReport['waiting'] }) {
  const { t } = useTranslation('staff');
  return (
    <ul className={classes.list} aria-label={t('gateway.waiting')}>
      {waiting.map(({ payment, asked, since, checks, nextAt }) => (
        <li key={payment}>
          <Link to="/staff/payments" search={{ id: payment }} className={classes.link}>
            {t(`gateway.asked.${asked as 'charge'}`)}
          </Link>
          <span>
            {t('gateway.since')} <Time at={since} />
          </span>
          <span className={classes.small}>
            {t('gateway.tries', { count: checks })} · {t('gateway.next')} <Time at={nextAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the sweeper put right, the newest first. */
export function RepairList({ repaired }: { repaired: GatewayReport['repaired'] }) {
  const { t } = useTranslation('staff');
  return (
    <ul className={classes.list} aria-label={t('gateway.repaired')}>
      {repaired.map(({ payment, was, became, foundAt }) => (
        <li key={payment + foundAt}>
          <Link to="/staff/payments" search={{ id: payment }} className={classes.link}>
            {t(`payments.states.${was}`)} → {t(`payments.states.${became}`)}
          </Link>
          <span className={classes.small}>
            <Time at={foundAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Notices that are about nothing of ours, by type, the newest first. */
export function StrangeList({ strange }: { strange: GatewayReport['strange'] }) {
  const { t } = useTranslation('staff');
  return (
    <ul className={classes.list} aria-label={t('gateway.strange')}>
      {strange.map(({ gateway, type, times, lastAt }) => (
        <li key={`${gateway} ${type}`}>
          <code>{type}</code>
          <span>{gateway}</span>
          <span className={classes.small}>
            {t('gateway.times', { count: times })} · {t('gateway.last')} <Time at={lastAt} />
          </span>
        </li>
      ))}
    </ul>
  );
}
