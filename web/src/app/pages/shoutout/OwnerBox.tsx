import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { orderQuery } from '@/features/shoutout/api/orders';
import { ComplaintState } from '@/features/shoutout/components/ComplaintState';
import { RateBox } from '@/features/shoutout/components/RateBox';
import { ReactBox } from '@/features/shoutout/components/ReactBox';
import { GivenStars } from '@/features/shoutout/components/Stars';
import { moneyWords } from '@/features/shoutout/money-story';
import { stateTones } from '@/features/shoutout/order-words';
import { daysEarly } from '@/features/shoutout/time-left';
import { useTranslation } from '@/i18n';
import type { DeliveredShoutout } from '@/lib/api/contract-shoutout';
import { firstName } from '@/lib/names';
import { StateBadge } from '@/ui/StateBadge';
import classes from './VideoPage.module.css';

const ComplaintSheet = lazy(() => import('@/features/shoutout/components/ComplaintSheet'));

interface Props {
  video: DeliveredShoutout;
  guest?: string;
}

/** When it came and where the money is. */
export function OwnerState({ video, guest }: Props) {
  const { t } = useTranslation('shoutout');
  const { data: order } = useQuery(orderQuery({ id: video.id, guest }));
  if (!order) return null;
  const early = daysEarly(order);
  const link = guest ? (
    <Link to="/orders/$token" params={{ token: guest }}>
      {t('video.order')}
    </Link>
  ) : (
    <Link to="/shoutouts/$id" params={{ id: video.id }}>
      {t('video.order')}
    </Link>
  );
  return (
    <div className={classes.state}>
      <StateBadge tone={stateTones[order.state]}>{t(`states.${order.state}`)}</StateBadge>
      <p>
        {moneyWords(t, order).lead} {early > 0 && t('video.early', { count: early })} {link}
      </p>
    </div>
  );
}

/** Stars, thanks, and the one round of "not what I asked for". */
export function OwnerBox({ video, guest, children }: Props & { children: ReactNode }) {
  const { t } = useTranslation('shoutout');
  const { data: order } = useQuery(orderQuery({ id: video.id, guest }));
  const [complaining, setComplaining] = useState(false);
  const { rating, reaction, complaint, performer } = video;
  const may = (act: 'rate' | 'react' | 'complain') => order?.may.includes(act) ?? false;
  return (
    <>
      <section className={classes.box} aria-labelledby="how-was-it">
        <h2 id="how-was-it">{t(rating ? 'video.yourRating' : 'video.how')}</h2>
        {rating ? (
          <p>
            <GivenStars stars={rating.stars} /> {rating.comment && `“${rating.comment}”`}
          </p>
        ) : (
          may('rate') && <RateBox video={video} guest={guest} />
        )}
        {reaction ? (
          <p className={classes.seen}>
            {t('video.yourReaction')}: {[reaction.emoji, reaction.message].filter(Boolean).join(' ')}
          </p>
        ) : (
          may('react') && <ReactBox video={video} guest={guest} />
        )}
        <div className={classes.two}>{children}</div>
      </section>
      {complaint && <ComplaintState complaint={complaint} name={firstName(performer.stageName)} />}
      {!complaint && may('complain') && (
        <button type="button" className={classes.quiet} onClick={() => setComplaining(true)}>
          {t('complaint.act')}
        </button>
      )}
      {complaining && (
        <Suspense>
          <ComplaintSheet order={video} guest={guest} onClose={() => setComplaining(false)} />
        </Suspense>
      )}
    </>
  );
}
