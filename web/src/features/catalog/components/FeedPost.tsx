import { Button } from '@mantine/core';
import { IconCoin, IconShare2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Post } from '@/lib/api/contract';
import { formatMoney } from '@/lib/money';
import { Face } from '@/ui/Face';
import { More } from '@/ui/More';
import { Seal } from '@/ui/Seal';
import { share } from '@/ui/share';
import { Time } from '@/ui/Time';
import { usePostWords } from '../post-words';
import { FeedMedia } from './FeedMedia';
import classes from './FeedPost.module.css';
import { LikeButton } from './LikeButton';

interface Props {
  post: Post;
  eager?: boolean;
  onUnlock: () => void;
  onTip: () => void;
}

/** A post in the feed: who, why it is here, what it is, and at most one button of money. */
export function FeedPost({ post, eager, onUnlock, onTip }: Props) {
  const t = useTexts();
  const words = usePostWords();
  const { handle, stageName, avatar, verified } = post.performer;
  const title = words.title(post);
  const url = `${location.origin}/p/${post.id}`;
  return (
    <article className={classes.post} aria-label={title}>
      <header className={classes.head}>
        <Face name={stageName} picture={avatar} size={44} />
        <div className={classes.names}>
          <Link to="/@{$handle}" params={{ handle }} className={classes.name}>
            {stageName} {verified !== false && <Seal />}
          </Link>
          <span className={classes.small}>
            {post.publishedAt && <Time at={post.publishedAt} />} · <Why post={post} />
          </span>
        </div>
      </header>
      {post.text && <More className={classes.text} text={post.text} />}
      <FeedMedia post={post} eager={eager} />
      {post.title && (
        <h2 className={classes.title}>
          <Link to="/p/$id" params={{ id: post.id }}>
            {post.title}
          </Link>
        </h2>
      )}
      {post.locked && (
        <div className={classes.offer}>
          {post.audience === 'paid' && post.price ? (
            <Button variant="light" fullWidth onClick={onUnlock}>
              {t('post.unlockFor', { sum: formatMoney(post.price) })}
            </Button>
          ) : (
            <Link to="/@{$handle}" params={{ handle }} className={classes.subscribe}>
              {t('post.subscribe')}
            </Link>
          )}
        </div>
      )}
      <footer className={classes.acts}>
        {!post.locked && <LikeButton post={post} />}
        {!post.viewer?.mine && (
          <button type="button" className={classes.act} onClick={onTip}>
            <IconCoin size={22} stroke={1.8} aria-hidden="true" /> {t('performer.tip')}
          </button>
        )}
        <span className={classes.space} />
        <button
          type="button"
          className={classes.act}
          aria-label={t('shell.share')}
          onClick={() => void share(title, t('shell.copied'), url)}
        >
          <IconShare2 size={22} stroke={1.8} aria-hidden="true" />
        </button>
      </footer>
    </article>
  );
}

function Why({ post }: { post: Post }) {
  const t = useTexts();
  if (post.viewer?.subscribed && post.audience === 'subscribers')
    return t('post.why.subscribed', { name: '' });
  if (post.viewer?.bought) return t('post.bought');
  if (post.audience === 'public') return t('post.why.public');
  if (post.audience === 'paid') return t('post.why.paid');
  return t('post.why.following', { name: post.performer.stageName });
}
