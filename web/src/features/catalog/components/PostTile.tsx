import {
  IconHeart,
  IconLock,
  IconPhoto,
  IconPlayerPlayFilled,
  IconTextCaption,
  IconVideo,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Post } from '@/lib/api/contract';
import { shortCount } from '@/lib/numbers';
import { stillOf } from '@/lib/picture';
import { Picture } from '@/ui/Picture';
import { Time } from '@/ui/Time';
import { usePostWords } from '../post-words';
import { LockedAct, type Offers } from './LockedAct';
import classes from './PostTile.module.css';

const icons = { video: IconVideo, photo: IconPhoto, album: IconPhoto, text: IconTextCaption };

interface Props extends Offers {
  post: Post;
  eager?: boolean;
}

/** One post in a grid: locked ones show the server's blurred file, what it is, the price and one white button. */
export function PostTile({ post, eager, ...offers }: Props) {
  const t = useTexts();
  const words = usePostWords();
  const title = words.title(post);
  const kind = words.kindOf(post);
  const Icon = icons[kind];
  const first = post.media[0];
  return (
    <article className={classes.tile}>
      <div className={classes.shot}>
        <Picture
          src={first && !post.locked ? stillOf(first, 'medium') : undefined}
          preview={first?.preview}
          alt={first?.altText ?? ''}
          ratio={4 / 5}
          radius="var(--tile-radius, 16px)"
          eager={eager}
        >
          {!first && <span className={classes.words}>{post.text}</span>}
          <span className={classes.chip}>
            <Icon size={16} stroke={1.8} aria-hidden="true" /> {words.chip(post)}
          </span>
          {post.locked && <span className={classes.foot} />}
          {post.locked && (
            <span className={classes.lock}>
              <IconLock size={22} stroke={1.8} aria-hidden="true" />
            </span>
          )}
          {!post.locked && kind === 'video' && (
            <span className={classes.play}>
              <IconPlayerPlayFilled size={22} aria-hidden="true" />
            </span>
          )}
        </Picture>
        {post.locked && <LockedAct post={post} {...offers} />}
      </div>
      <h3 className={classes.title}>
        <Link to="/p/$id" params={{ id: post.id }} className={classes.link}>
          {title}
        </Link>
      </h3>
      <p className={classes.small}>
        {post.publishedAt && <Time at={post.publishedAt} />}
        <Likes
          count={post.counts?.likes}
          label={(short) => t('post.likes', { count: post.counts?.likes ?? 0, short })}
        />
      </p>
    </article>
  );
}

function Likes({ count, label }: { count?: number; label: (short: string) => string }) {
  if (!count) return null;
  const short = shortCount(count);
  return (
    <>
      <span aria-hidden="true">·</span>
      <span className={classes.likes} role="img" aria-label={label(short)}>
        <IconHeart size={16} stroke={1.8} aria-hidden="true" /> {short}
      </span>
    </>
  );
}
