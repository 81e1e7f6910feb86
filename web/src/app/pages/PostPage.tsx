import { Button, Skeleton } from '@mantine/core';
import { IconCoin, IconShare2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { postQuery } from '@/features/catalog/api/get-post';
import { LikeButton } from '@/features/catalog/components/LikeButton';
import { LockedStage } from '@/features/catalog/components/LockedStage';
import { NextPosts } from '@/features/catalog/components/NextPosts';
import { PostHead } from '@/features/catalog/components/PostHead';
import { usePostWords } from '@/features/catalog/post-words';
import { Gallery } from '@/features/media/components/Gallery';
import { Player } from '@/features/media/components/Player';
import { performerQuery } from '@/features/performer/api/get-performer';
import { FollowButton } from '@/features/performer/components/FollowButton';
import { OfferBox } from '@/features/purchase/components/OfferBox';
import { useTexts } from '@/i18n';
import type { Performer, Post } from '@/lib/api/contract';
import { isProblem } from '@/lib/api/problem';
import { useMediaQuery } from '@/lib/hooks/use-media';
import { useTitle } from '@/lib/hooks/use-title';
import { usualCurrency } from '@/lib/money';
import { firstName } from '@/lib/names';
import { shortCount } from '@/lib/numbers';
import { useMe } from '@/lib/session';
import { shortDay } from '@/lib/time';
import { Face } from '@/ui/Face';
import { More } from '@/ui/More';
import { ErrorState } from '@/ui/Notice';
import { PhoneHead } from '@/ui/PageHead';
import { Rich } from '@/ui/Rich';
import { Seal } from '@/ui/Seal';
import { StateBadge } from '@/ui/StateBadge';
import { share } from '@/ui/share';
import { cheapestPlan } from './cheapest-plan';
import { MissingPage } from './MissingPage';
import classes from './PostPage.module.css';
import { useWish } from './use-wish';

const route = getRouteApi('/fan/p/$id');

export function PostPage() {
  const t = useTexts();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(postQuery(id));
  const askAgain = useCallback(() => void refetch(), [refetch]);
  if (isProblem(error) && error.status === 404) return <MissingPage />;
  return (
    <>
      <PhoneHead title={t('post.title')} />
      {data && <Loaded key={data.id} post={data} askAgain={askAgain} />}
      {!data && error && <ErrorState error={error} retry={askAgain} />}
      {!data && !error && <Skeleton height={440} radius="lg" />}
    </>
  );
}

function Loaded({ post, askAgain }: { post: Post; askAgain: () => void }) {
  const t = useTexts();
  const words = usePostWords();
  const { want, sheet } = useWish();
  const { data: performer } = useQuery(performerQuery(post.performer.handle));
  const plan = cheapestPlan(performer?.plans ?? []);
  useTitle(words.title(post));
  const currency = plan?.price.currency ?? post.price?.currency ?? usualCurrency;
  const facts = [t(`post.kinds.${words.kindOf(post)}`), words.measure(post)].filter(Boolean).join(', ');
  const wide = useMediaQuery('(min-width: 1200px)');
  const offer = post.locked && (
    <OfferBox
      post={post}
      facts={facts}
      plan={plan}
      onUnlock={() => want({ kind: 'unlock', post })}
      onSubscribe={(wanted) =>
        want({ kind: 'subscribe', performer: post.performer, plan: wanted, watch: post.id })
      }
    />
  );
  return (
    <div className={classes.columns}>
      <article className={classes.main}>
        <Stage post={post} title={words.title(post)} askAgain={askAgain} />
        <div>
          <PostHead post={post} />
          <div className={classes.acts}>
            {!post.locked && <LikeButton post={post} boxed />}
            <Button
              variant="default"
              leftSection={<IconShare2 size={20} stroke={1.8} aria-hidden="true" />}
              onClick={() => void share(words.title(post), t('shell.copied'))}
            >
              {t('shell.share')}
            </Button>
            <span className={classes.space} />
            {!post.locked && !post.viewer?.mine && (
              <Button
                leftSection={<IconCoin size={20} stroke={1.8} aria-hidden="true" />}
                onClick={() => want({ kind: 'tip', performer: post.performer, currency })}
              >
                {t('performer.tipName', { name: firstName(post.performer.stageName) })}
              </Button>
            )}
          </div>
          <Author post={post} performer={performer} />
        </div>
        {!wide && offer}
        {post.text && <More className={classes.text} text={post.text} />}
      </article>
      <aside className={classes.aside}>
        {wide && offer}
        <NextPosts post={post} />
      </aside>
      {sheet}
    </div>
  );
}

function Stage({ post, title, askAgain }: { post: Post; title: string; askAgain: () => void }) {
  const { me } = useMe();
  if (post.media.length === 0) return null;
  if (post.locked) return <LockedStage post={post} />;
  const videos = post.media.filter(({ kind }) => kind !== 'photo');
  const photos = post.media.filter(({ kind }) => kind === 'photo');
  const stamp = me ? `${me.handle ? `@${me.handle}` : me.displayName} · ${shortDay(new Date())}` : undefined;
  return (
    <div className={classes.stage}>
      {videos.map((video) => (
        <Player key={video.id} media={video} title={title} stamp={stamp} onExpired={askAgain} />
      ))}
      {photos.length > 0 && <Gallery media={photos} title={title} />}
    </div>
  );
}

function Author({ post, performer }: { post: Post; performer?: Performer }) {
  const t = useTexts();
  const { handle, stageName, avatar, verified } = post.performer;
  const fans = performer?.counts?.followers;
  return (
    <div className={classes.author}>
      <Face name={stageName} picture={avatar} size={48} />
      <div className={classes.names}>
        <Link to="/@{$handle}" params={{ handle }} className={classes.name}>
          {stageName} {verified !== false && <Seal />}
        </Link>
        {fans !== undefined && (
          <span className={classes.small}>
            <Rich text={t('performer.counts.followers', { count: fans, short: shortCount(fans) })} />
          </span>
        )}
      </div>
      {performer?.viewer?.subscribed && <StateBadge tone="good">{t('pay.subscribed')}</StateBadge>}
      {!performer?.viewer?.subscribed && !post.viewer?.mine && (
        <FollowButton
          handle={handle}
          name={stageName}
          following={performer?.viewer?.following ?? false}
          plain
        />
      )}
    </div>
  );
}
