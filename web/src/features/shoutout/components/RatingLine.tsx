import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import { formatLocale } from '@/lib/locale';
import { shortCount } from '@/lib/numbers';
import classes from './RatingLine.module.css';

/** A star, the average and how many gave it: said in words to those who listen. */
export function RatingLine({ rating }: { rating: { average: number; count: number } }) {
  const { t } = useTranslation('shoutout');
  const average = new Intl.NumberFormat(formatLocale(), {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(rating.average);
  return (
    <span
      className={classes.rating}
      role="img"
      aria-label={t('order.ratings', { average, count: rating.count })}
    >
      <IconStarFilled size={15} aria-hidden="true" /> {average} ({shortCount(rating.count)})
    </span>
  );
}
