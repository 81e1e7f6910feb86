import { IconStar, IconStarFilled } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from '@/i18n';
import classes from './Stars.module.css';

const all = [1, 2, 3, 4, 5];

interface Props {
  value: number;
  label: string;
  onChange: (stars: number) => void;
}

/** One to five, by finger, mouse or arrow keys. */
export function Stars({ value, label, onChange }: Props) {
  const { t } = useTranslation('shoutout');
  const name = useId();
  return (
    <div className={classes.stars} role="radiogroup" aria-label={label}>
      {all.map((stars) => {
        const StarIcon = stars <= value ? IconStarFilled : IconStar;
        return (
          <label key={stars} className={classes.star} data-filled={stars <= value || undefined}>
            <input
              type="radio"
              name={name}
              checked={stars === value}
              aria-label={t('video.stars', { count: stars })}
              onChange={() => onChange(stars)}
            />
            <StarIcon size={28} stroke={1.8} aria-hidden="true" />
          </label>
        );
      })}
    </div>
  );
}

/** What somebody gave. */
export function GivenStars({ stars }: { stars: number }) {
  const { t } = useTranslation('shoutout');
  return (
    <span className={classes.given} role="img" aria-label={t('video.ratingOf', { stars })}>
      {all.map((one) =>
        one <= stars ? <IconStarFilled key={one} size={15} /> : <IconStar key={one} size={15} stroke={1.8} />,
      )}
    </span>
  );
}
