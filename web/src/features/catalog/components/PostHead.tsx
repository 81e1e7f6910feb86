import { IconHeart, IconLockOpen } from '@tabler/icons-react';
import { useTexts } from '@/i18n';
import type { Post } from '@/lib/api/contract';
import { shortCount } from '@/lib/numbers';
import { Time } from '@/ui/Time';
import { usePostWords } from '../post-words';
import classes from './PostHead.module.css';

/** Title, day, and why one may see it. */
export function PostHead({ post }: { post: Post }) {
  const t = useTexts();
  const words = usePostWords();
  const { likes } = post.counts;
  const why = () => {
    if (post.audience === 'public') return t('post.public');
    return post.viewer.bought ? t('post.bought') : t('post.included');
  };
  return (
    <header>
      <h1 className={classes.title}>{words.title(post)}</h1>
      <p className={classes.facts}>
        {post.publishedAt && <Time at={post.publishedAt} as="long" />}
        {likes > 0 && post.locked && (
          <span className={classes.fact}>
            <IconHeart size={17} stroke={1.8} aria-hidden="true" />
            {t('post.likes', { count: likes, short: shortCount(likes) })}
          </span>
        )}
        {!post.locked && (
          <span className={classes.fact}>
            <IconLockOpen size={17} stroke={1.8} aria-hidden="true" /> {why()}
          </span>
        )}
      </p>
    </header>
  );
}
