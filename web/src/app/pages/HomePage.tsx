import { VisuallyHidden } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useFeed } from '@/features/catalog/api/list-feed';
import { FeedPost } from '@/features/catalog/components/FeedPost';
import { Suggestions } from '@/features/performer/components/Suggestions';
import { loadTexts, useTexts } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { usualCurrency } from '@/lib/money';
import { useMe } from '@/lib/session';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import { SearchBox } from '../shell/SearchBox';
import classes from './HomePage.module.css';
import { useWish } from './use-wish';

const RunningCard = lazy(async () => {
  await loadTexts('shoutout');
  return import('@/features/shoutout/components/RunningCard');
});

/** The feed of everyone the person follows or subscribes to, newest first. */
export function HomePage() {
  const t = useTexts();
  const feed = useFeed();
  const { me } = useMe();
  const { want, sheet } = useWish();
  const known = new Set([me?.handle ?? '', ...feed.items.map((post) => post.performer.handle)]);
  useTitle(undefined);
  return (
    <div className={classes.columns}>
      <div className={classes.feed}>
        <VisuallyHidden>
          <h1>{t('library.feed')}</h1>
        </VisuallyHidden>
        {feed.isPending && <Wait rows={2} height={480} />}
        {feed.isError && feed.items.length === 0 && (
          <ErrorState error={feed.error} retry={() => void feed.refetch()} />
        )}
        {feed.isSuccess && feed.items.length === 0 && (
          <EmptyState icon={IconSparkles} title={t('library.feedEmpty')} hint={t('library.feedEmptyHint')}>
            <LinkButton to="/explore">{t('explore.explorePerformers')}</LinkButton>
          </EmptyState>
        )}
        {feed.items.map((post, i) => (
          <FeedPost
            key={post.id}
            post={post}
            eager={i === 0}
            onUnlock={() => want({ kind: 'unlock', post })}
            onTip={() =>
              want({
                kind: 'tip',
                performer: post.performer,
                currency: post.price?.currency ?? usualCurrency,
              })
            }
          />
        ))}
        <LoadMore {...feed} />
        {feed.items.length > 0 && !feed.hasNextPage && <p className={classes.end}>{t('library.feedEnd')}</p>}
      </div>
      <aside className={classes.aside}>
        <div className={classes.search}>
          <SearchBox />
        </div>
        <Suspense>
          <RunningCard />
        </Suspense>
        {!feed.isPending && <Suggestions known={known} />}
      </aside>
      {sheet}
    </div>
  );
}
