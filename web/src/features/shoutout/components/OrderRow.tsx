import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { Face } from '@/ui/Face';
import { StateBadge } from '@/ui/StateBadge';
import { moneyStory, moneyWords } from '../money-story';
import { stateTones, titleOf } from '../order-words';
import classes from './OrderRow.module.css';

/** An order in the list: for whom, where it is, where its money is. */
export function OrderRow({ order }: { order: Shoutout }) {
  const { t } = useTranslation('shoutout');
  const { id, performer, state } = order;
  const story = moneyStory(order);
  return (
    <li className={classes.row}>
      <Face name={performer.stageName} picture={performer.avatar} size={48} />
      <div className={classes.words}>
        <Link to="/shoutouts/$id" params={{ id }} className={classes.title}>
          {titleOf(t, order)}
        </Link>
        <p className={classes.small}>{moneyWords(t, order).lead}</p>
      </div>
      <StateBadge tone={story === 'refused' ? 'bad' : stateTones[state]}>
        {t(`states.${story === 'refused' ? 'payment_failed' : state}`)}
      </StateBadge>
      <IconChevronRight className={classes.go} size={20} stroke={1.8} aria-hidden="true" />
    </li>
  );
}
