import { Button } from '@mantine/core';
import { IconLock, IconPencil, IconUsers, IconWorld } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import type { OwnMedia, OwnPost } from '@/lib/api/contract-studio';
import { shortCount } from '@/lib/numbers';
import { LinkButton } from '@/ui/LinkButton';
import { Sum } from '@/ui/Sum';
import type { Draft } from '../studio/draft';
import { countMedia } from '../studio/post-state';
import { PostState } from './PostState';
import classes from './PostTable.module.css';

interface Props {
  posts: OwnPost[];
  /** what is typed and not sent, first in the list */
  draft?: Draft;
  dropDraft?: () => void;
  thumb: (post: OwnPost) => ReactNode;
  /** the files that are not ready yet, as far as they are */
  known: Map<string, OwnMedia>;
  label: string;
}

/** Posts with their states: a table on desktop, cards on a phone. */
export function PostTable({ posts, draft, dropDraft, thumb, known, label }: Props) {
  const { t } = useTranslation('studio');
  return (
    <div className={classes.card}>
      <div className={classes.heads} aria-hidden="true">
        <span>{t('library.title')}</span>
        <span>{t('library.audience')}</span>
        <span>{t('library.state')}</span>
      </div>
      <ul aria-label={label}>
        {draft && <DraftRow draft={draft} drop={dropDraft} />}
        {posts.map((post) => (
          <li key={post.id} className={classes.row}>
            <div className={classes.what}>
              {thumb(post)}
              <div className={classes.words}>
                <Link to="/studio/posts/$id" params={{ id: post.id }} className={classes.title}>
                  {titleOf(post) ?? t('library.untitled')}
                </Link>
                <Facts post={post} />
              </div>
            </div>
            <Audience post={post} />
            <PostState post={post} known={known} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export const titleOf = ({ title, text }: Pick<OwnPost, 'title' | 'text'>) =>
  title?.trim() || text?.trim().slice(0, 80) || undefined;

function Facts({ post }: { post: OwnPost }) {
  const { t } = useTranslation('studio');
  const facts: string[] = [t(`kinds.${post.kind}`)];
  const count = countMedia(post);
  if (count > 1) facts.push(t('library.files', { count }));
  if (post.counts?.likes)
    facts.push(t('library.likes', { count: post.counts.likes, short: shortCount(post.counts.likes) }));
  return <p className={classes.small}>{facts.join(' · ')}</p>;
}

const icons = { public: IconWorld, subscribers: IconUsers, paid: IconLock };

function Audience({ post }: { post: OwnPost }) {
  const { t } = useTranslation('studio');
  const Icon = icons[post.audience];
  return (
    <p className={classes.audience}>
      <Icon size={16} stroke={1.8} aria-hidden="true" />
      {t(`audience.${post.audience}`)}
      {post.price && <Sum money={post.price} />}
    </p>
  );
}

function DraftRow({ draft, drop }: { draft: Draft; drop?: () => void }) {
  const { t } = useTranslation('studio');
  const Icon = icons[draft.audience];
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        <span className={classes.pencil} aria-hidden="true">
          <IconPencil size={20} stroke={1.8} />
        </span>
        <div className={classes.words}>
          <Link to="/studio/new" className={classes.title}>
            {titleOf(draft) ?? t('library.untitled')}
          </Link>
          <p className={classes.small}>{t('library.draftHere')}</p>
        </div>
      </div>
      <p className={classes.audience}>
        <Icon size={16} stroke={1.8} aria-hidden="true" />
        {t(`audience.${draft.audience}`)}
      </p>
      <div className={classes.draftActs}>
        <span className={classes.draftBadge}>{t('states.draft')}</span>
        <LinkButton to="/studio/new" variant="default" size="xs">
          {t('library.goOn')}
        </LinkButton>
        {drop && (
          <Button variant="subtle" color="gray" size="xs" className={classes.quiet} onClick={drop}>
            {t('library.discard')}
          </Button>
        )}
      </div>
    </li>
  );
}
