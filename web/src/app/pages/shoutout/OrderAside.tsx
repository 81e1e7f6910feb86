import { IconAlertTriangle } from '@tabler/icons-react';
import { OfferFacts } from '@/features/shoutout/components/OfferFacts';
import { PromiseBox } from '@/features/shoutout/components/PromiseBox';
import { promiseOf, shortPromiseOf } from '@/features/shoutout/promise';
import { useTranslation } from '@/i18n';
import type { Performer } from '@/lib/api/contract';
import type { ShoutoutOffer } from '@/lib/api/contract-shoutout';
import { formatMoney } from '@/lib/money';
import { firstName } from '@/lib/names';
import { pictureUrl } from '@/lib/picture';
import { MoneyButton } from '@/ui/MoneyButton';
import { ErrorState } from '@/ui/Notice';
import { Picture } from '@/ui/Picture';
import { Seal } from '@/ui/Seal';
import { Sum } from '@/ui/Sum';
import { Intro } from './Intro';
import classes from './OrderAside.module.css';
import type { SeenPrice } from './use-seen-price';

interface Props {
  performer: Performer;
  offer: ShoutoutOffer;
  checking: boolean;
  placing: boolean;
  price: SeenPrice;
  error: unknown;
  /** for addresses that ran out */
  askAgain: () => void;
}

const factsOf = ({ performer, offer }: Props) => ({
  price: offer.price,
  money: offer.money,
  by: offer.deliverBy,
  name: performer.stageName,
});

/** Who, how soon, how much, and what happens to the money: beside the form, always in sight. */
export function OrderAside(props: Props) {
  const { t } = useTranslation('shoutout');
  const { performer, offer, checking, askAgain } = props;
  const { cover } = performer;
  return (
    <aside className={classes.box}>
      {offer.intro ? (
        <Intro intro={offer.intro} name={firstName(performer.stageName)} onExpired={askAgain} />
      ) : (
        <Picture src={pictureUrl(cover ?? performer.avatar, 'medium')} alt="" ratio={1.9} eager />
      )}
      <div className={classes.inside}>
        <div>
          <p className={classes.name}>
            {performer.stageName} {performer.verified !== false && <Seal />}
          </p>
          <p className={classes.small}>
            <OfferFacts offer={offer} />
          </p>
        </div>
        <dl className={classes.rows}>
          <div>
            <dt>{t('order.personalVideo')}</dt>
            <dd>{formatMoney(offer.price)}</dd>
          </div>
          <div className={classes.total}>
            <dt>{t(`order.today.${offer.money}`)}</dt>
            <dd>
              <Sum money={offer.price} />
            </dd>
          </div>
        </dl>
        <PromiseBox words={promiseOf(t, factsOf(props))} />
        <Trouble {...props} />
        <GoOn {...props} />
        <p className={classes.foot}>{t(checking ? 'order.toBank' : 'order.cannotChange')}</p>
      </div>
    </aside>
  );
}

/** On a phone: the promise and the one button, above the thumb. */
export function OrderBar(props: Props) {
  const { t } = useTranslation('shoutout');
  return (
    <div className={classes.bar}>
      <PromiseBox look="bar" words={shortPromiseOf(t, factsOf(props))} />
      <Trouble {...props} />
      <GoOn {...props} />
    </div>
  );
}

function GoOn({ offer, checking, placing }: Props) {
  const { t } = useTranslation('shoutout');
  const sum = formatMoney(offer.price);
  return (
    <MoneyButton type="submit" paying={placing} payingText={t(`order.paying.${offer.money}`, { sum })}>
      {t(checking ? `order.pay.${offer.money}` : `order.review.${offer.money}`, { sum })}
    </MoneyButton>
  );
}

function Trouble({ price, error, placing }: Props) {
  const { t } = useTranslation('shoutout');
  if (price.before && !placing) {
    const words = { before: formatMoney(price.before), now: formatMoney(price.now) };
    return (
      <div className={classes.changed} role="alert">
        <IconAlertTriangle size={20} stroke={1.8} aria-hidden="true" />
        <p>
          <strong>{t('order.priceChanged')}</strong> {t('order.priceChangedHint', words)}
        </p>
      </div>
    );
  }
  return error === undefined ? null : <ErrorState error={error} />;
}
