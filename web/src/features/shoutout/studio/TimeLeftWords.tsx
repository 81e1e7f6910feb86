import { useTranslation } from '@/i18n';
import type { TimeLeft } from '../time-left';
import classes from './RequestList.module.css';

/** "3 h 20 min left": red and amber never alone, the ring and the clock time stand beside it. */
export function TimeLeftWords({ left }: { left: TimeLeft }) {
  const { t } = useTranslation('studio');
  return (
    <span className={classes.left} data-tone={left.tone}>
      {left.millis === 0 ? t('requests.over') : t('requests.left', { time: left.words })}
    </span>
  );
}
