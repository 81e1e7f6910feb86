import { useTexts } from '@/i18n';
import type { Plan, Post } from '@/lib/api/contract';
import { usePhone } from '@/lib/hooks/use-media';
import { formatMoney } from '@/lib/money';
import classes from './LockedAct.module.css';

export interface Offers {
  plan?: Plan;
  onUnlock: (post: Post) => void;
  onSubscribe: (post: Post) => void;
}

/** The one white button at the foot of a locked item: act and sum. */
export function LockedAct({ post, plan, onUnlock, onSubscribe }: Offers & { post: Post }) {
  const t = useTexts();
  const phone = usePhone();
  const sold = post.audience === 'paid' && post.price;
  const words = () => {
    if (sold && post.price) return t('post.unlockFor', { sum: formatMoney(post.price) });
    if (!plan) return t('post.subscribe');
    const values = { sum: formatMoney(plan.price), period: t(`pay.per.${plan.period}`) };
    return phone ? t('post.joinFor', values) : t('post.subscribeFor', values);
  };
  return (
    <button type="button" className={classes.act} onClick={() => (sold ? onUnlock(post) : onSubscribe(post))}>
      {words()}
    </button>
  );
}
