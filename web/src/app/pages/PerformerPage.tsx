import { ActionIcon, Button, Skeleton } from '@mantine/core';
import { IconShare2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { PostGrid } from '@/features/catalog/components/PostGrid';
import { PostTabs } from '@/features/catalog/components/PostTabs';
import { performerQuery } from '@/features/performer/api/get-performer';
import { PerformerHead } from '@/features/performer/components/PerformerHead';
import { ShoutoutEntry } from '@/features/shoutout/components/ShoutoutEntry';
import { BuyBox } from '@/features/subscription/components/BuyBox';
import { loadTexts, useTexts } from '@/i18n';
import type { Performer, Plan } from '@/lib/api/contract';
import { isProblem } from '@/lib/api/problem';
import { useInView } from '@/lib/hooks/use-in-view';
import { useTitle } from '@/lib/hooks/use-title';
import { formatMoney, usualCurrency } from '@/lib/money';
import { pictureUrl } from '@/lib/picture';
import { afterPeriod, shortDay } from '@/lib/time';
import { Face } from '@/ui/Face';
import { ErrorState } from '@/ui/Notice';
import { BackButton, PhoneHead } from '@/ui/PageHead';
import { Picture } from '@/ui/Picture';
import { Seal } from '@/ui/Seal';
import { share } from '@/ui/share';
import { Wait } from '@/ui/Wait';
import { cheapestPlan } from './cheapest-plan';
import { MissingPage } from './MissingPage';
import classes from './PerformerPage.module.css';
import { useWish } from './use-wish';

const route = getRouteApi('/fan/@{$handle}');

const PublicShoutouts = lazy(async () => {
  await loadTexts('shoutout');
  return import('@/features/shoutout/components/PublicShoutouts');
});

/** Who, how much and what one gets before any scrolling; then everything there is to see. */
export function PerformerPage() {
  const { handle } = route.useParams();
  const { data, error, refetch } = useQuery(performerQuery(handle));
  useTitle(data?.stageName);
  if (data && data.handle !== handle) {
    // An earlier handle was answered with the present one.
    return <Navigate to="/@{$handle}" params={{ handle: data.handle }} search={(old) => old} replace />;
  }
  if (data) return <Loaded key={data.id} performer={data} />;
  if (isProblem(error) && error.status === 404) return <MissingPage />;
  if (error) return <ErrorState error={error} retry={() => void refetch()} />;
  return <Waiting />;
}

function Loaded({ performer }: { performer: Performer }) {
  const t = useTexts();
  const { show, plan: planId } = route.useSearch();
  const { want, sheet } = useWish();
  const [plan, setPlan] = useState(() => cheapestPlan(performer.plans, planId));
  const [nameRef, nameInView] = useInView<HTMLHeadingElement>(true);
  const [buttonRef, buttonInView] = useInView<HTMLDivElement>(true);
  const { handle, stageName, cover, plans, viewer } = performer;
  const subscribe = (wanted: Plan, watch?: string) =>
    want({ kind: 'subscribe', performer, plan: wanted, watch });
  const currency = plans[0]?.price.currency ?? usualCurrency;
  return (
    <div className={classes.page}>
      {!nameInView && (
        <div className={classes.compact}>
          <PhoneHead
            title={
              <>
                <Face name={stageName} picture={performer.avatar} size={32} /> {stageName}
                {performer.verified !== false && <Seal />}
              </>
            }
          />
        </div>
      )}
      <div className={classes.cover}>
        <Picture src={pictureUrl(cover, 'large')} alt="" ratio={0} eager className={classes.coverPicture} />
        <div className={classes.over}>
          <BackButton over />
          <ActionIcon
            size={44}
            variant="transparent"
            className={classes.share}
            aria-label={t('shell.share')}
            onClick={() => void share(stageName, t('shell.copied'))}
          >
            <IconShare2 size={22} stroke={1.8} />
          </ActionIcon>
        </div>
      </div>
      <div className={classes.columns}>
        <div className={classes.head}>
          <PerformerHead
            performer={performer}
            nameRef={nameRef}
            onTip={() => want({ kind: 'tip', performer, currency })}
          />
        </div>
        <aside className={classes.aside}>
          <BuyBox
            performer={performer}
            plan={plan}
            onChoose={setPlan}
            onSubscribe={subscribe}
            buttonRef={buttonRef}
          />
          <ShoutoutEntry performer={performer} />
        </aside>
        <section className={classes.posts} aria-label={t('performer.tabs.label')}>
          <div className={classes.tabs}>
            <PostTabs
              handle={handle}
              chosen={show}
              counts={performer.counts}
              shoutouts={performer.shoutout != null}
            />
          </div>
          {show === 'shoutout' ? (
            <Suspense fallback={<Wait rows={2} height={180} />}>
              <PublicShoutouts performer={performer} />
            </Suspense>
          ) : (
            <PostGrid
              handle={handle}
              name={stageName}
              kind={show}
              plan={plan}
              onUnlock={(post) => want({ kind: 'unlock', post })}
              onSubscribe={(post) => plan && subscribe(plan, post.id)}
            />
          )}
        </section>
      </div>
      {plan && !viewer?.subscribed && !viewer?.mine && !buttonInView && (
        <div className={classes.sticky}>
          <Button size="lg" fullWidth onClick={() => subscribe(plan)}>
            {t('pay.subscribeFor', { sum: formatMoney(plan.price), period: t(`pay.per.${plan.period}`) })}
          </Button>
          <p>{t('pay.renewsShort', { day: shortDay(afterPeriod(plan.period)) })}</p>
        </div>
      )}
      {sheet}
    </div>
  );
}

function Waiting() {
  const t = useTexts();
  return (
    <div className={classes.page} role="status" aria-label={t('shell.loading')}>
      <Skeleton className={classes.cover} />
      <div className={classes.columns}>
        <div className={classes.head}>
          <Skeleton circle height={136} mt={-58} ml={16} />
          <Skeleton height={32} width={280} mt={20} />
          <Skeleton height={16} width={220} mt={14} />
          <Skeleton height={80} mt={24} />
        </div>
        <div className={classes.aside}>
          <Skeleton height={420} radius="xl" />
        </div>
      </div>
    </div>
  );
}
