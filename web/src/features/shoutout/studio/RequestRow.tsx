import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { formatMoney } from '@/lib/money';
import { percent } from '@/lib/numbers';
import { nearTime } from '@/lib/time-left';
import { Bar } from '@/ui/Bar';
import { Sum } from '@/ui/Sum';
import { Time } from '@/ui/Time';
import { occasionIcons } from '../occasion-icons';
import { forWhom } from '../order-words';
import { timeLeft } from '../time-left';
import { RequestBadge } from './RequestBadge';
import classes from './RequestList.module.css';
import { Ring } from './Ring';
import { TimeLeftWords } from './TimeLeftWords';
import type { RequestView } from './views';

interface Props {
  request: Shoutout;
  view: RequestView;
  current: boolean;
  now: number;
}

/** A request: how long is left, for whom, what about, what it brings. The whole row is the link. */
export function RequestRow({ request, view, current, now }: Props) {
  const { t } = useTranslation('studio');
  const { t: words } = useTranslation('shoutout');
  const { id, state, to, deadline, yours, endedAt, deliveredAt, orderedAt } = request;
  const open = state === 'open' || state === 'accepted';
  const left = open ? timeLeft(request, now) : undefined;
  return (
    <li className={classes.row} data-current={current || undefined}>
      {left && <Ring part={left.part} tone={left.tone} />}
      <div className={classes.when}>
        {left && deadline ? (
          <>
            <TimeLeftWords left={left} />
            <span className={classes.small}>{nearTime(deadline, new Date(now))}</span>
          </>
        ) : (
          <span className={classes.small}>
            <Time at={deliveredAt ?? endedAt ?? orderedAt} />
          </span>
        )}
      </div>
      <div className={classes.what}>
        <Link
          to="/studio/requests/$id"
          params={{ id }}
          search={{ view: view === 'todo' ? undefined : view }}
          className={classes.for}
          aria-current={current ? 'true' : undefined}
        >
          {t('requests.for', { to: forWhom(words, to) })}
        </Link>
        <About request={request} />
      </div>
      {state === 'processing' && !request.trouble ? (
        <Progress request={request} />
      ) : (
        <span className={classes.badge}>
          <RequestBadge request={request} />
        </span>
      )}
      {yours && (
        <div className={classes.yours}>
          <Sum money={yours} />
          <span className={classes.small}>{t('requests.yours')}</span>
        </div>
      )}
    </li>
  );
}

/** "Birthday · from Nina". */
export function About({ request }: { request: Shoutout }) {
  const { t } = useTranslation('studio');
  const { t: words } = useTranslation('shoutout');
  const { occasion, from, for: whom } = request;
  const OccasionIcon = occasion && occasionIcons[occasion];
  const who = from && whom === 'someone_else' ? t('requests.from', { from }) : t('requests.themselves');
  return (
    <span className={classes.about}>
      {OccasionIcon && <OccasionIcon size={15} stroke={1.8} aria-hidden="true" />}
      {[occasion && words(`occasions.${occasion}`), who].filter(Boolean).join(' · ')}
    </span>
  );
}

function Progress({ request }: { request: Shoutout }) {
  const { t } = useTranslation('studio');
  const part = request.progress ?? 0;
  const sum = request.yours ? formatMoney(request.yours) : '';
  return (
    <span className={classes.progress}>
      <span>{percent(Math.min(part, 0.999))}</span>
      <Bar part={part} label={t('requests.converting', { sum })} />
    </span>
  );
}
