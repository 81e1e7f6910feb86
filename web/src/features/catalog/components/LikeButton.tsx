import { IconHeart, IconHeartFilled } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTexts } from '@/i18n';
import type { Post } from '@/lib/api/contract';
import { shortCount } from '@/lib/numbers';
import { useMe } from '@/lib/session';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { useLike } from '../api/like-post';
import classes from './LikeButton.module.css';

/** One's own like: shown at once, taken back if the server says no. */
export function LikeButton({ post, boxed = false }: { post: Post; boxed?: boolean }) {
  const t = useTexts();
  const { me } = useMe();
  const navigate = useNavigate();
  const here = useLocation({ select: ({ href }) => href });
  const problemText = useProblemText();
  const like = useLike(post.id);
  const atFirst = post.viewer?.liked ?? false;
  const [chosen, setChosen] = useState<boolean>();
  const liked = chosen ?? atFirst;
  const count = (post.counts?.likes ?? 0) + Number(liked) - Number(atFirst);
  const toggle = async () => {
    if (!me) return navigate({ to: '/signup', search: { next: here } });
    try {
      setChosen(!liked);
      await like.mutateAsync(!liked);
    } catch (error) {
      setChosen(liked);
      toast(problemText(error), 'bad');
    }
  };
  const Icon = liked ? IconHeartFilled : IconHeart;
  return (
    <button
      type="button"
      className={classes.like}
      data-boxed={boxed || undefined}
      data-liked={liked || undefined}
      aria-pressed={liked}
      onClick={() => void toggle()}
    >
      <Icon size={22} stroke={1.8} aria-hidden="true" />
      {count > 0 ? shortCount(count) : t('post.like')}
      {count > 0 && <span className={classes.word}>{t('post.likeWord')}</span>}
    </button>
  );
}
