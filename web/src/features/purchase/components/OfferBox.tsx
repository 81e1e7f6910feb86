import { Button, Divider } from '@mantine/core';
import { useTexts } from '@/i18n';
import type { Plan, Post } from '@/lib/api/contract';
import { formatMoney } from '@/lib/money';
import classes from './OfferBox.module.css';

interface Props {
  post: Post;
  facts: string;
  plan?: Plan;
  onUnlock: () => void;
  onSubscribe: (plan: Plan) => void;
}

/** Unlock once, or the plan: each with one sentence about the money. */
export function OfferBox({ post, facts, plan, onUnlock, onSubscribe }: Props) {
  const t = useTexts();
  const sold = post.audience === 'paid' && post.price ? post.price : undefined;
  const offersPlan = plan && post.audience === 'subscribers' ? plan : undefined;
  const title = t(`post.lockedTitle.${post.kind}`);
  return (
    <section className={classes.box} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      <p className={classes.facts}>{facts}</p>
      {sold && (
        <>
          <Button size="lg" fullWidth mt={14} onClick={onUnlock}>
            {t('post.unlockFor', { sum: formatMoney(sold) })}
          </Button>
          <p className={classes.small}>{t('post.onePayment')}</p>
        </>
      )}
      {sold && offersPlan && <Divider my={14} label={t('post.or')} />}
      {offersPlan && (
        <>
          <Button
            size="lg"
            fullWidth
            mt={sold ? 0 : 14}
            variant={sold ? 'default' : 'filled'}
            onClick={() => onSubscribe(offersPlan)}
          >
            {t('pay.subscribeFor', {
              sum: formatMoney(offersPlan.price),
              period: t(`pay.per.${offersPlan.period}`),
            })}
          </Button>
          <p className={classes.small}>
            {t('post.renewsUntil', { every: t(`pay.every.${offersPlan.period}`) })}
          </p>
        </>
      )}
      {!sold && !offersPlan && (
        <p className={classes.small}>{t('post.notForSale', { name: post.performer.stageName })}</p>
      )}
    </section>
  );
}
