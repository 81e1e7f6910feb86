import { IconClock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ComplaintState } from '@/features/shoutout/components/ComplaintState';
import { OrderActs } from '@/features/shoutout/components/OrderActs';
import { OrderAsked } from '@/features/shoutout/components/OrderAsked';
import { OrderStory } from '@/features/shoutout/components/OrderStory';
import { PromiseBox } from '@/features/shoutout/components/PromiseBox';
import { moneyStory, moneyWords } from '@/features/shoutout/money-story';
import { leadOf, stateTones, titleOf } from '@/features/shoutout/order-words';
import { isRunning } from '@/features/shoutout/pace';
import { timeLeft } from '@/features/shoutout/time-left';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { useNow } from '@/lib/hooks/use-now';
import { useTitle } from '@/lib/hooks/use-title';
import { firstName } from '@/lib/names';
import { percent } from '@/lib/numbers';
import { useMe } from '@/lib/session';
import { Bar } from '@/ui/Bar';
import { Face } from '@/ui/Face';
import { Panel } from '@/ui/Panel';
import { Seal } from '@/ui/Seal';
import { StateBadge } from '@/ui/StateBadge';
import classes from './OrderView.module.css';
import { PayAct } from './PayAct';

interface Props {
  order: Shoutout;
  guest?: string;
  children?: React.ReactNode;
}

/** Where an order stands: who does what now, where the money is, what one may do, what happened. */
export function OrderView({ order, guest, children }: Props) {
  const { t } = useTranslation('shoutout');
  const { me } = useMe();
  const now = useNow(60_000);
  const { performer, state, reason, complaint, progress } = order;
  const name = firstName(performer.stageName);
  const title = titleOf(t, order);
  const refused = moneyStory(order) === 'refused';
  const closed = state === 'declined' && reason;
  useTitle(title);
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        <div className={classes.head}>
          <div className={classes.facts}>
            <StateBadge tone={refused ? 'bad' : stateTones[state]}>
              {t(`states.${refused ? 'payment_failed' : state}`)}
            </StateBadge>
            <span className={classes.small}>{t('status.number', { number: order.number })}</span>
          </div>
          <h1>{title}</h1>
          <p className={classes.lead} role="status">
            {refused ? t('lead.refused', { name }) : leadOf(t, order)}
          </p>
          {closed && (
            <figure className={classes.reason}>
              <figcaption>{t('status.reason', { name })}</figcaption>
              <blockquote>“{reason}”</blockquote>
            </figure>
          )}
          {state === 'processing' && !refused && progress != null && progress < 1 && (
            <div className={classes.progress}>
              <Bar part={progress} label={t('states.processing')} />
              <span>{percent(progress)}</span>
            </div>
          )}
        </div>
        <PromiseBox words={moneyWords(t, order, now)} look={isRunning(order) ? 'accent' : 'soft'} />
        <Left order={order} now={now} />
        {complaint && <ComplaintState complaint={complaint} name={name} />}
        <OrderActs order={order} guest={guest} pay={<PayAct order={order} guest={guest} />} />
        <OrderAsked order={order} guest={guest} />
      </div>
      <div className={classes.side}>
        <Link to="/@{$handle}" params={{ handle: performer.handle }} className={classes.performer}>
          <Face name={performer.stageName} picture={performer.avatar} size={48} />
          <span>
            <span className={classes.name}>
              {performer.stageName} {performer.verified !== false && <Seal />}
            </span>
            <span className={classes.small}>@{performer.handle}</span>
          </span>
        </Link>
        <Panel title={t('status.story')}>
          <OrderStory order={order} />
          {isRunning(order) && <p className={classes.small}>{t('status.moving')}</p>}
        </Panel>
        {children}
        {me && !guest && <Link to="/payments">{t('status.receipt')}</Link>}
      </div>
    </div>
  );
}

/** The day by which the video is there, and how long that is. */
function Left({ order, now }: { order: Shoutout; now: number }) {
  const { t } = useTranslation('shoutout');
  const open = order.state === 'open' || order.state === 'accepted';
  const left = open ? timeLeft(order, now) : undefined;
  if (!left) return null;
  return (
    <p className={classes.left}>
      <IconClock size={18} stroke={1.8} aria-hidden="true" />
      {t('status.left', { time: left.words })}
    </p>
  );
}
