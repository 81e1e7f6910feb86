import { Skeleton } from '@mantine/core';
import { IconPhotoOff } from '@tabler/icons-react';
import { useTexts } from '@/i18n';
import type { PostKind } from '@/lib/api/contract';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { usePosts } from '../api/list-posts';
import type { Offers } from './LockedAct';
import { PostTile } from './PostTile';
import classes from './PostTile.module.css';

interface Props extends Offers {
  handle: string;
  name: string;
  kind?: PostKind;
}

export function PostGrid({ handle, name, kind, ...offers }: Props) {
  const t = useTexts();
  const posts = usePosts(handle, kind);
  if (posts.isPending) return <PostGridWait />;
  if (posts.isError && posts.items.length === 0) {
    return <ErrorState error={posts.error} retry={() => void posts.refetch()} />;
  }
  if (posts.items.length === 0) {
    return kind ? (
      <EmptyState
        icon={IconPhotoOff}
        title={t('performer.emptyPosts')}
        hint={t('performer.emptyKindHint', { name })}
      >
        <LinkButton to="/@{$handle}" params={{ handle }} variant="default">
          {t('performer.showAllPosts')}
        </LinkButton>
      </EmptyState>
    ) : (
      <EmptyState
        icon={IconPhotoOff}
        title={t('performer.emptyPosts')}
        hint={t('performer.emptyPostsHint', { name })}
      />
    );
  }
  return (
    <>
      <ul className={classes.grid}>
        {posts.items.map((post, i) => (
          <li key={post.id}>
            <PostTile post={post} eager={i < 3} {...offers} />
          </li>
        ))}
      </ul>
      <LoadMore {...posts} />
    </>
  );
}

function PostGridWait() {
  const t = useTexts();
  return (
    <div role="status" aria-label={t('shell.loading')} className={classes.grid}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((key) => (
        <div key={key}>
          <Skeleton style={{ aspectRatio: 4 / 5, height: 'auto' }} radius="lg" />
          <Skeleton height={14} mt={12} width="80%" radius="xs" />
          <Skeleton height={12} mt={8} width="50%" radius="xs" />
        </div>
      ))}
    </div>
  );
}
