import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import type { StaffShoutout } from '@/lib/api/contract-shoutout';
import { formatMoney } from '@/lib/money';
import { dayAndTime, exactTime } from '@/lib/time';
import { PaneFrame, Part } from '@/ui/Pane';
import { Sum } from '@/ui/Sum';
import { Time } from '@/ui/Time';
import { forWhom } from '../order-words';
import { ComplaintForm } from './ComplaintForm';
import classes from './OrderStoryPane.module.css';
import { OrderState } from './OrderTable';

interface Props {
  order: StaffShoutout;
  head: ReactNode;
  /** what was delivered, where there is something to decide about it */
  video?: ReactNode;
}

/** One order from the wish to the last mail: what happened, what was paid, who gets what. */
export function OrderStoryPane({ order, head, video }: Props) {
  const { t } = useTranslation('staff');
  const { t: words } = useTranslation('shoutout');
  const { number, price, money, performer, buyer, to, from, giftMessage, deadline, trouble, complaint } =
    order;
  const who = buyer.name ?? buyer.email ?? t(buyer.guest ? 'shoutouts.guest' : 'shoutouts.somebody');
  return (
    <PaneFrame
      label={t('shoutouts.order', { number })}
      head={
        <div className={classes.head}>
          <div className={classes.top}>
            <span className={classes.small}>{t('shoutouts.order', { number })}</span>
            {head}
          </div>
          <div className={classes.title}>
            <h2>{formatMoney(price)}</h2>
            <OrderState order={order} />
          </div>
          <p className={classes.small}>
            {who} → {performer.stageName}, {t('shoutouts.for', { to: forWhom(words, to) })} ·{' '}
            {t(`shoutouts.${money}`)}
            {deadline && ` · ${t('shoutouts.due', { at: dayAndTime(deadline) })}`}
          </p>
          {buyer.email && buyer.email !== who && <p className={classes.small}>{buyer.email}</p>}
          {trouble && <p className={classes.trouble}>{t(`shoutouts.troubles.${trouble}`)}</p>}
        </div>
      }
    >
      <Delivered order={order} video={video} />
      {complaint && <ComplaintForm id={order.id} complaint={complaint} price={price} />}
      <Part title={t('shoutouts.story')}>
        <Story order={order} />
      </Part>
      <Part title={t('shoutouts.asked')}>
        {order.prunedAt ? (
          <p>{words('status.pruned')}</p>
        ) : (
          <blockquote className={classes.quote}>“{order.instructions}”</blockquote>
        )}
        <p className={classes.small}>
          {[
            from,
            order.occasion && words(`occasions.${order.occasion}`),
            words(order.public ? 'order.public' : 'order.private'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {giftMessage && (
          <p className={classes.stack}>
            <span className={classes.small}>{words('status.gift')}</span>
            <span>“{giftMessage}”</span>
          </p>
        )}
      </Part>
      <Shares order={order} />
      <Payments order={order} />
      <Told order={order} />
    </PaneFrame>
  );
}

/** The video of a case itself; of others the page that everybody may see. */
function Delivered({ order, video }: Pick<Props, 'order' | 'video'>) {
  const { t } = useTranslation('staff');
  const { t: words } = useTranslation('shoutout');
  const token = order.link?.split('/').at(-1);
  if (!video && !token) return null;
  return (
    <Part title={t('shoutouts.delivered')}>
      {video ??
        (token && (
          <Link to="/s/$token" params={{ token }}>
            {words('status.watch')}
          </Link>
        ))}
    </Part>
  );
}

function Story({ order }: { order: StaffShoutout }) {
  const { t, i18n } = useTranslation('staff');
  return (
    <ol className={classes.story}>
      {order.timeline.map(({ step, at, note }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a story only ever grows at its end
        <li key={i}>
          <time dateTime={at} title={exactTime(at)} className={classes.small}>
            {dayAndTime(at)}
          </time>
          <span>
            <span className={classes.strong}>
              {t(
                i18n.exists(`steps.${step}`, { ns: 'staff' })
                  ? (`steps.${step}` as 'steps.other')
                  : 'steps.other',
              )}
            </span>
            {note && <span className={classes.small}>{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Shares always add up to the price: the foot says so. */
function Shares({ order }: { order: StaffShoutout }) {
  const { t } = useTranslation('staff');
  const { shares, price } = order;
  if (!shares || shares.length === 0) return null;
  return (
    <Part title={t('shoutouts.shares')}>
      <dl className={classes.sums}>
        {shares.map(({ who, name, amount }) => (
          <div key={who}>
            <dt>{[t(`shoutouts.share.${who}`), name].filter(Boolean).join(', ')}</dt>
            <dd>{formatMoney(amount)}</dd>
          </div>
        ))}
        <div className={classes.total}>
          <dt>{t('shoutouts.total')}</dt>
          <dd>
            <Sum money={price} />
          </dd>
        </div>
      </dl>
    </Part>
  );
}

function Payments({ order }: { order: StaffShoutout }) {
  const { t } = useTranslation('staff');
  const { t: fan } = useTranslation('fan');
  const { payments = [] } = order;
  if (payments.length === 0) return null;
  return (
    <Part title={t('shoutouts.payments')}>
      <ul className={classes.lines}>
        {payments.map(({ id, state, amount, method, failure, createdAt }) => (
          <li key={id}>
            <span className={classes.strong}>
              {formatMoney(amount)}, {fan(`pay.history.states.${state}`)}
            </span>
            <span className={classes.small}>
              {[method, failure?.message ?? failure?.code].filter(Boolean).join(' · ')}{' '}
              <Time at={createdAt} />
            </span>
            <span className={classes.id}>{id}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Told({ order }: { order: StaffShoutout }) {
  const { t } = useTranslation('staff');
  const { mails, alerts = [] } = order;
  return (
    <>
      {mails && (
        <Part title={t('shoutouts.mails')}>
          {mails.length === 0 && <p className={classes.small}>{t('shoutouts.noMails')}</p>}
          <ul className={classes.lines}>
            {mails.map(({ key, at, failure }) => (
              <li key={key}>
                <span className={classes.id}>{key}</span>
                <span className={classes.small}>
                  {failure ? t('shoutouts.failed', { why: failure }) : at && <Time at={at} />}
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {alerts.length > 0 && (
        <Part title={t('shoutouts.alerts')}>
          <ul className={classes.lines}>
            {alerts.map(({ id, sentence, raisedAt }) => (
              <li key={id}>
                <span className={classes.strong}>{sentence}</span>
                <span className={classes.small}>
                  <Time at={raisedAt} />
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
