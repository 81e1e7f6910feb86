import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { PublicShoutout } from '@/lib/api/contract-shoutout';
import { Picture } from '@/ui/Picture';
import { PlayCircle } from '@/ui/PlayCircle';
import { Time } from '@/ui/Time';
import { forWhom } from '../order-words';
import classes from './PublicTile.module.css';
import { GivenStars } from './Stars';

/** A public delivery: its picture, for whom, what about, how it was liked. */
export function PublicTile({ shoutout, eager }: { shoutout: PublicShoutout; eager?: boolean }) {
  const { t } = useTranslation('shoutout');
  const { link, occasion, video, rating, deliveredAt } = shoutout;
  const to = forWhom(t, shoutout.to);
  const token = link.split('/').at(-1) ?? '';
  return (
    <article className={classes.tile}>
      <Picture src={video.poster} preview={video.preview} alt="" ratio={16 / 10} radius={16} eager={eager}>
        <PlayCircle size={48} seconds={video.durationSeconds} />
      </Picture>
      <h3 className={classes.title}>
        <Link to="/s/$token" params={{ token }} className={classes.link}>
          {occasion
            ? t('video.occasionFor', { occasion: t(`occasions.${occasion}`), to })
            : t('video.for', { to })}
        </Link>
      </h3>
      <p className={classes.small}>
        {rating && (
          <>
            <GivenStars stars={rating.stars} />
            {' · '}
          </>
        )}
        <Time at={deliveredAt} />
      </p>
      {rating?.comment && <p className={classes.comment}>“{rating.comment}”</p>}
    </article>
  );
}
