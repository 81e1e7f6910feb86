import { IconCalendarEvent, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import type { OwnMedia, OwnPost } from '@/lib/api/contract-studio';
import { percent } from '@/lib/numbers';
import { dayAndTime, exactTime } from '@/lib/time';
import { Bar } from '@/ui/Bar';
import { LinkButton } from '@/ui/LinkButton';
import { StateBadge } from '@/ui/StateBadge';
import { Time } from '@/ui/Time';
import { progressOf, shownState } from '../studio/post-state';
import { FailureWords } from './FailureWords';
import classes from './PostState.module.css';

interface Props {
  post: OwnPost;
  known: Map<string, OwnMedia>;
}

/** What a post waits for, or since when it is there. */
export function PostState({ post, known }: Props) {
  const { t } = useTranslation('studio');
  const publishAt = post.studio?.publishAt;
  switch (shownState(post)) {
    case 'uploading':
    case 'converting':
      return <Converting post={post} known={known} />;
    case 'failed':
      return <Failed post={post} known={known} />;
    case 'scheduled':
      return (
        <div className={classes.line}>
          <StateBadge tone="off" icon={IconCalendarEvent}>
            {t('states.scheduled')}
          </StateBadge>
          {publishAt && (
            <time className={classes.small} dateTime={publishAt} title={exactTime(publishAt)}>
              {dayAndTime(publishAt)}
            </time>
          )}
        </div>
      );
    default:
      return (
        <div className={classes.line}>
          <StateBadge tone="good">{t('states.published')}</StateBadge>
          {post.publishedAt && (
            <span className={classes.small}>
              <Time at={post.publishedAt} />
            </span>
          )}
        </div>
      );
  }
}

function Converting({ post, known }: Props) {
  const { t } = useTranslation('studio');
  const publishAt = post.studio?.publishAt;
  const part = progressOf(post, known);
  return (
    <div className={classes.moving}>
      <p className={classes.movingLine}>
        <IconLoader2 size={15} stroke={2} className={classes.turning} aria-hidden="true" />
        <span>{t('states.converting')}</span>
        <span className={classes.percent}>{percent(Math.min(part, 0.999))}</span>
      </p>
      <Bar part={part} label={t('states.converting')} />
      <p className={classes.small}>
        {publishAt ? t('library.thenAt', { at: dayAndTime(publishAt) }) : t('library.thenOut')}
      </p>
    </div>
  );
}

function Failed({ post, known }: Props) {
  const { t } = useTranslation('studio');
  const failed = post.studio?.unready.find((media) => media.state === 'failed');
  return (
    <div className={classes.failed}>
      <div>
        <StateBadge tone="bad">{t('states.failed')}</StateBadge>
        <FailureWords failure={failed && known.get(failed.id)?.failure} />
      </div>
      <LinkButton to="/studio/posts/$id" params={{ id: post.id }} variant="default" size="xs">
        {t('library.fix')}
      </LinkButton>
    </div>
  );
}
