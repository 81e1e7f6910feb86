import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Post } from '@/lib/api/contract';
import { formatMoney } from '@/lib/money';
import { firstName } from '@/lib/names';
import { stillOf } from '@/lib/picture';
import { relativeTime } from '@/lib/time';
import { Picture } from '@/ui/Picture';
import { usePosts } from '../api/list-posts';
import { usePostWords } from '../post-words';
import classes from './NextPosts.module.css';

/** More from the same performer, beside the post. */
export function NextPosts({ post }: { post: Post }) {
  const t = useTexts();
  const { handle, stageName } = post.performer;
  const posts = usePosts(handle, undefined, 8);
  const shown = posts.items.filter(({ id }) => id !== post.id).slice(0, 6);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="next-posts">
      <h2 id="next-posts" className={classes.head}>
        {t('post.nextFrom', { name: firstName(stageName) })}
      </h2>
      <ul className={classes.list}>
        {shown.map((next) => (
          <li key={next.id}>
            <NextPost post={next} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NextPost({ post }: { post: Post }) {
  const words = usePostWords();
  const first = post.media[0];
  const price =
    post.locked && post.price ? formatMoney(post.price) : post.publishedAt && relativeTime(post.publishedAt);
  return (
    <Link to="/p/$id" params={{ id: post.id }} className={classes.row}>
      <span className={classes.thumb}>
        <Picture
          src={first && !post.locked ? stillOf(first, 'small') : undefined}
          preview={first?.preview}
          alt=""
          ratio={16 / 10}
          radius={12}
        >
          {post.locked && (
            <span className={classes.lock}>
              <IconLock size={16} stroke={2} aria-hidden="true" />
            </span>
          )}
        </Picture>
      </span>
      <span>
        <span className={classes.title}>{words.title(post)}</span>
        <span className={classes.small}>{[words.measure(post), price].filter(Boolean).join(' · ')}</span>
      </span>
    </Link>
  );
}
