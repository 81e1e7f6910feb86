import { Skeleton } from '@mantine/core';
import { IconVideoOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { Player } from '@/features/media/components/Player';
import { deliveredQuery } from '@/features/shoutout/api/delivered';
import { MoreShoutouts } from '@/features/shoutout/components/PublicShoutouts';
import { forWhom } from '@/features/shoutout/order-words';
import { useTranslation } from '@/i18n';
import type { DeliveredShoutout } from '@/lib/api/contract-shoutout';
import { isProblem } from '@/lib/api/problem';
import { guestOf } from '@/lib/guest';
import { useTitle } from '@/lib/hooks/use-title';
import { firstName } from '@/lib/names';
import { LinkButton } from '@/ui/LinkButton';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { VideoHeader } from './VideoHeader';
import classes from './VideoPage.module.css';
import { VideoSide } from './VideoSide';

const route = getRouteApi('/bare/s/$token');

/** A delivered video: for whoever has the link, and a little more for whoever ordered it. */
export function VideoPage() {
  const { t } = useTranslation('shoutout');
  const { token } = route.useParams();
  const guest = guestOf(`/s/${token}`);
  const { data, error, refetch } = useQuery(deliveredQuery(token, guest));
  const askAgain = useCallback(() => void refetch(), [refetch]);
  if (data) return <Loaded key={data.id} video={data} guest={guest} askAgain={askAgain} />;
  return (
    <>
      <VideoHeader />
      <div className={classes.block}>
        {isProblem(error) && error.status === 404 ? (
          <EmptyState wholePage icon={IconVideoOff} title={t('video.missing')} hint={t('video.missingHint')}>
            <LinkButton to="/" variant="default">
              {t('video.home')}
            </LinkButton>
          </EmptyState>
        ) : error ? (
          <ErrorState error={error} retry={askAgain} />
        ) : (
          <div className={classes.columns} role="status" aria-label={t('video.loading')}>
            <Skeleton className={classes.stageWait} radius="xl" />
            <Skeleton height={320} radius="xl" />
          </div>
        )}
      </div>
    </>
  );
}

interface Props {
  video: DeliveredShoutout;
  guest?: string;
  askAgain: () => void;
}

function Loaded({ video, guest, askAgain }: Props) {
  const { t } = useTranslation('shoutout');
  const [asOther, setAsOther] = useState(false);
  const { from, performer } = video;
  const to = forWhom(t, video.to);
  const owner = video.viewer.owner && !asOther;
  const title = from && from !== to ? t('video.forFrom', { to, from }) : t('video.for', { to });
  useTitle(title);
  return (
    <>
      <VideoHeader
        owner={video.viewer.owner ? { to: video.to, asOther, toggle: () => setAsOther(!asOther) } : undefined}
      />
      <div className={classes.block}>
        <div className={classes.columns}>
          <div className={classes.stage}>
            <Player media={video.video} title={title} onExpired={askAgain} />
          </div>
          <VideoSide video={video} title={title} owner={owner} guest={guest} />
          {owner && video.instructions && (
            <section className={classes.asked} aria-label={t('video.asked')}>
              <h2>{t('video.asked')}</h2>
              <blockquote>“{video.instructions}”</blockquote>
            </section>
          )}
        </div>
        <MoreShoutouts handle={performer.handle} name={firstName(performer.stageName)} but={video.id} />
      </div>
    </>
  );
}
