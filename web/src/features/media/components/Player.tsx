import { VisuallyHidden } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '@/i18n';
import type { Media } from '@/lib/api/contract';
import { ratioOf } from '@/lib/picture';
import { Picture } from '@/ui/Picture';
import { PlayCircle } from '@/ui/PlayCircle';
import classes from './Player.module.css';

const VideoStage = lazy(() => import('./VideoStage'));

/** What it needs to know of a video. */
export type Playable = Partial<Media> & Pick<Media, 'id'>;

interface Props {
  media: Playable;
  title: string;
  stamp?: string;
  onExpired: () => void;
}

/** Poster first; the player itself, which is heavy, comes when somebody wants to watch. */
export function Player({ media, title, stamp, onExpired }: Props) {
  const t = useTexts();
  const [wanted, setWanted] = useState(false);
  const ratio = Math.max(ratioOf(media), 0.8);
  const poster = (
    <Picture src={media.poster} preview={media.preview} alt={media.altText ?? ''} ratio={ratio} eager />
  );
  const ready = media.hls ?? media.mp4;
  if (!ready) {
    return (
      <div className={classes.frame}>
        {poster}
        <p className={classes.wait} role="status">
          {t('post.processing')}
        </p>
      </div>
    );
  }
  return (
    <div className={classes.frame} style={{ aspectRatio: ratio }}>
      {wanted ? (
        <Suspense fallback={poster}>
          <VideoStage media={media} stamp={stamp} onExpired={onExpired} />
        </Suspense>
      ) : (
        <button
          type="button"
          className={classes.start}
          onPointerEnter={() => void import('./VideoStage')}
          onClick={() => setWanted(true)}
        >
          <VisuallyHidden>{t('post.player.watch', { title })}</VisuallyHidden>
          {poster}
          <PlayCircle size={68} seconds={media.durationSeconds} />
        </button>
      )}
      <VisuallyHidden>{t('post.player.keys')}</VisuallyHidden>
    </div>
  );
}
