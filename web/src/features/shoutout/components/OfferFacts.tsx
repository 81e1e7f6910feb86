import { useTranslation } from '@/i18n';
import type { ShoutoutOffer } from '@/lib/api/contract-shoutout';
import { RatingLine } from './RatingLine';

/** "Usually in 2 days · ★ 4.9 (312)". */
export function OfferFacts({ offer }: { offer: ShoutoutOffer }) {
  const { t } = useTranslation('shoutout');
  const { usualDays, deliveryDays, rating } = offer;
  const usual = usualDays
    ? t('order.usually', { count: Math.max(1, Math.round(usualDays)) })
    : t('order.within', { count: deliveryDays });
  return (
    <>
      {usual}
      {rating && rating.count > 0 && (
        <>
          {' · '}
          <RatingLine rating={rating} />
        </>
      )}
    </>
  );
}
