import { IconPlus, IconStack2 } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { listOwnPosts } from '@/features/catalog/api/own-posts';
import { PostTable } from '@/features/catalog/components/PostTable';
import { draftKey, dropDraft, isBlank, recallDraft } from '@/features/catalog/studio/draft';
import { isMoving, views } from '@/features/catalog/studio/post-state';
import { useOwnMedia } from '@/features/media/api/own-media';
import { MediaThumb } from '@/features/media/components/MediaThumb';
import { uploads, useUploads } from '@/features/media/upload/uploads';
import { useTranslation } from '@/i18n';
import type { OwnMedia, OwnPost } from '@/lib/api/contract-studio';
import { usePages } from '@/lib/api/pages';
import { useTitle } from '@/lib/hooks/use-title';
import { useMe } from '@/lib/session';
import { AreaHead } from '@/ui/AreaHead';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import { postViews } from '../../routes/studio';
import classes from './PostsPage.module.css';

const limit = 25;

/** Every post of one's own in its state; what moves is asked again by itself. */
export function PostsPage() {
  const { t } = useTranslation('studio');
  const { view: show } = useSearch({ from: '/studio/studio/posts' });
  const posts = usePages(['own-posts', 'list', show ?? 'all'], (after, signal) =>
    listOwnPosts({ state: show && views[show], limit, after }, signal),
  );
  useTitle(t('library.heading'));
  const unready = posts.items.flatMap((post) => post.studio?.unready ?? []).map((media) => media.id);
  const known = useOwnMedia(unready);
  useKeepFresh(posts.items.some(isMoving));
  const draft = useLocalDraft(show === undefined);
  return (
    <>
      <AreaHead title={t('library.heading')}>
        <LinkButton to="/studio/new" size="sm" leftSection={<IconPlus size={18} stroke={2} />}>
          {t('library.new')}
        </LinkButton>
      </AreaHead>
      <nav className={classes.tabs} aria-label={t('library.views')}>
        {[undefined, ...postViews].map((view) => (
          <Link
            key={view ?? 'all'}
            to="/studio/posts"
            search={{ view }}
            activeOptions={{ exact: true, includeSearch: true }}
            className={classes.tab}
          >
            {t(`views.${view ?? 'all'}`)}
          </Link>
        ))}
      </nav>
      {posts.isPending && <Wait rows={5} height={64} />}
      {posts.isError && <ErrorState error={posts.error} retry={() => void posts.refetch()} />}
      {posts.isSuccess &&
        (posts.items.length === 0 && !draft.draft ? (
          <Nothing first={show === undefined} />
        ) : (
          <>
            <PostTable
              posts={posts.items}
              draft={draft.draft}
              dropDraft={draft.drop}
              known={known}
              label={t('library.heading')}
              thumb={(post) => <PostThumb post={post} known={known} />}
            />
            <LoadMore {...posts} />
          </>
        ))}
    </>
  );
}

function Nothing({ first }: { first: boolean }) {
  const { t } = useTranslation('studio');
  if (!first) return <EmptyState icon={IconStack2} title={t('library.noneHere')} />;
  return (
    <EmptyState icon={IconStack2} title={t('library.none')} hint={t('library.noneHint')}>
      <LinkButton to="/studio/new" variant="default">
        {t('library.new')}
      </LinkButton>
    </EmptyState>
  );
}

function PostThumb({ post, known }: { post: OwnPost; known: Map<string, OwnMedia> }) {
  const media = post.media[0] ?? known.get(post.studio?.unready[0]?.id ?? '');
  return <MediaThumb media={media} text={post.kind === 'text' && !media} large />;
}

function useKeepFresh(moving: boolean) {
  const queries = useQueryClient();
  useEffect(() => {
    if (!moving) return;
    const timer = setInterval(
      () => void queries.invalidateQueries({ queryKey: ['own-posts', 'list'] }),
      3000,
    );
    return () => clearInterval(timer);
  }, [moving, queries]);
}

function useLocalDraft(wanted: boolean) {
  const { me } = useMe();
  const key = draftKey(me?.id ?? '');
  const files = useUploads(key);
  const [draft, setDraft] = useState(() => recallDraft(key));
  const there = wanted && draft && (!isBlank(draft) || files.length > 0);
  const drop = () => {
    dropDraft(key);
    uploads.forget(key);
    setDraft(undefined);
  };
  return { draft: there ? draft : undefined, drop };
}
