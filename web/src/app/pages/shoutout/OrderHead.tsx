import { OfferFacts } from '@/features/shoutout/components/OfferFacts';
import { useTranslation } from '@/i18n';
import type { Performer } from '@/lib/api/contract';
import type { MoneyWay, ShoutoutOffer } from '@/lib/api/contract-shoutout';
import { formatMoney } from '@/lib/money';
import { Face } from '@/ui/Face';
import { Seal } from '@/ui/Seal';
import classes from './OrderHead.module.css';

interface StepsProps {
  checking: boolean;
  money: MoneyWay;
  onFirst: () => void;
}

/** Where one is of the two steps; the first can be gone back to. */
export function Steps({ checking, money, onFirst }: StepsProps) {
  const { t } = useTranslation('shoutout');
  return (
    <ol className={classes.steps} aria-label={t('order.steps')}>
      <li aria-current={checking ? undefined : 'step'}>
        <span className={classes.number} aria-hidden="true">
          1
        </span>
        {checking ? (
          <button type="button" className={classes.back} onClick={onFirst}>
            {t('order.wish')}
          </button>
        ) : (
          t('order.wish')
        )}
      </li>
      <li aria-current={checking ? 'step' : undefined}>
        <span className={classes.number} aria-hidden="true">
          2
        </span>
        {t(`order.check.${money}`)}
      </li>
    </ol>
  );
}

/** On a phone: who it is, how soon, how much, in one row. */
export function OrderStrip({ performer, offer }: { performer: Performer; offer: ShoutoutOffer }) {
  return (
    <div className={classes.strip}>
      <Face name={performer.stageName} picture={performer.avatar} size={48} />
      <div className={classes.who}>
        <p className={classes.name}>
          {performer.stageName} {performer.verified !== false && <Seal />}
        </p>
        <p className={classes.small}>
          <OfferFacts offer={offer} />
        </p>
      </div>
      <p className={classes.sum}>{formatMoney(offer.price)}</p>
    </div>
  );
}
