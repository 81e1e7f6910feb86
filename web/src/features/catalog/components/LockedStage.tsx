import { IconLock } from '@tabler/icons-react';
import { useTexts } from '@/i18n';
import type { Post } from '@/lib/api/contract';
import { ratioOf } from '@/lib/picture';
import { Picture } from '@/ui/Picture';
import { usePostWords } from '../post-words';
import classes from './LockedStage.module.css';

/** Where the player or the photos would be: the server's blurred file, what it is, and that it opens here. */
export function LockedStage({ post }: { post: Post }) {
  const t = useTexts();
  const words = usePostWords();
  const first = post.media[0];
  return (
    <div className={classes.stage}>
      <Picture preview={first?.preview} alt="" ratio={Math.max(ratioOf(first), 4 / 3)}>
        <span className={classes.words}>
          <span className={classes.lock}>
            <IconLock size={22} stroke={1.8} aria-hidden="true" />
          </span>
          <span className={classes.title}>{t('post.lockedHere')}</span>
          <span>{words.chip(post)}</span>
        </span>
      </Picture>
    </div>
  );
}
