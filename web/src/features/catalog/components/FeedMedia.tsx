import { VisuallyHidden } from '@mantine/core';
import { IconLock, IconPhoto } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Media, Post } from '@/lib/api/contract';
import { ratioOf, stillOf } from '@/lib/picture';
import { Picture } from '@/ui/Picture';
import { PlayCircle } from '@/ui/PlayCircle';
import { usePostWords } from '../post-words';
import classes from './FeedMedia.module.css';

const mosaic = 3;

/** The pictures of a post in the feed: one in its own shape, several as a mosaic. The whole is a link to the post. */
export function FeedMedia({ post, eager }: { post: Post; eager?: boolean }) {
  const t = useTexts();
  const words = usePostWords();
  const [first, ...rest] = post.media;
  if (!first) return null;
  const many = post.media.length > 2;
  const hidden = (post.counts?.media ?? post.media.length) - mosaic;
  return (
    <Link to="/p/$id" params={{ id: post.id }} className={many ? classes.mosaic : classes.single}>
      <VisuallyHidden>{t('post.open', { title: words.title(post) })}</VisuallyHidden>
      <Shot
        media={first}
        locked={post.locked}
        ratio={many ? undefined : Math.min(Math.max(ratioOf(first), 0.8), 2)}
        eager={eager}
      >
        {!post.locked && first.kind === 'video' && <PlayCircle size={66} seconds={first.durationSeconds} />}
        {(post.locked || many) && (
          <span className={classes.chip}>
            {first.kind === 'photo' && <IconPhoto size={16} stroke={1.8} aria-hidden="true" />}
            {words.chip(post)}
          </span>
        )}
        {post.locked && (
          <span className={classes.lock}>
            <IconLock size={22} stroke={1.8} aria-hidden="true" />
          </span>
        )}
      </Shot>
      {many &&
        rest.slice(0, mosaic - 1).map((media, i) => (
          <Shot key={media.id} media={media} locked={post.locked}>
            {i === mosaic - 2 && hidden > 0 && (
              <span className={classes.hidden}>{t('post.moreItems', { count: hidden })}</span>
            )}
          </Shot>
        ))}
    </Link>
  );
}

interface ShotProps {
  media: Media;
  locked: boolean;
  ratio?: number;
  eager?: boolean;
  children?: React.ReactNode;
}

function Shot({ media, locked, ratio, eager, children }: ShotProps) {
  return (
    <Picture
      src={locked ? undefined : stillOf(media, 'medium')}
      preview={media.preview}
      alt={media.altText ?? ''}
      ratio={ratio ?? 0}
      eager={eager}
      className={classes.shot}
    >
      {children}
    </Picture>
  );
}
