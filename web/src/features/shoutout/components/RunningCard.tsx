import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import { Face } from '@/ui/Face';
import { StateBadge } from '@/ui/StateBadge';
import { useOwnOrders } from '../api/orders';
import { moneyWords } from '../money-story';
import { leadOf, stateTones } from '../order-words';
import { isRunning } from '../pace';
import classes from './RunningCard.module.css';

const steps = ['awaiting_payment', 'open', 'accepted', 'processing'];

/** The order that runs now, beside the feed; nothing when none does. */
export default function RunningCard() {
  const { t } = useTranslation('shoutout');
  const order = useOwnOrders().items.find(isRunning);
  if (!order) return null;
  const { id, performer, state } = order;
  return (
    <section className={classes.card} aria-labelledby="running-shoutout">
      <div className={classes.head}>
        <h2 id="running-shoutout">
          <Link to="/shoutouts/$id" params={{ id }} className={classes.link}>
            {t('list.yours')}
          </Link>
        </h2>
        <StateBadge tone={stateTones[state]}>{t(`states.${state}`)}</StateBadge>
      </div>
      <div className={classes.who}>
        <Face name={performer.stageName} picture={performer.avatar} size={48} />
        <p>{leadOf(t, order)}</p>
      </div>
      <div className={classes.steps} aria-hidden="true">
        {steps.map((step, i) => (
          <span key={step} data-done={i <= steps.indexOf(state) || undefined} />
        ))}
      </div>
      <p className={classes.money}>{moneyWords(t, order).lead}</p>
    </section>
  );
}
