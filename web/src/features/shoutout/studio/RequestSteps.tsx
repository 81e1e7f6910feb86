import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { shortDay } from '@/lib/time';
import { nearTime } from '@/lib/time-left';
import classes from './RequestDetail.module.css';

/** Ordered, accepted, recorded, delivered: where it is. Nothing when it ended otherwise. */
export function RequestSteps({ request }: { request: Shoutout }) {
  const { t } = useTranslation('studio');
  const { state, orderedAt, acceptedAt, deadline, deliveredAt } = request;
  const at = ['open', 'accepted', 'processing', 'delivered'].indexOf(state);
  if (at < 0) return null;
  const until = deadline && at < 2 ? t('requests.until', { at: nearTime(deadline) }) : undefined;
  const steps = [
    { word: 'ordered', done: true, when: shortDay(orderedAt) },
    { word: at >= 1 ? 'accepted' : 'answer', done: at >= 1, when: acceptedAt && shortDay(acceptedAt) },
    { word: 'record', done: at >= 2, when: until },
    { word: 'delivered', done: at >= 3, when: deliveredAt && shortDay(deliveredAt) },
  ] as const;
  const next = steps.findIndex(({ done }) => !done);
  return (
    <ol className={classes.steps}>
      {steps.map(({ word, done, when }, i) => (
        <li key={word} data-done={done || undefined} aria-current={i === next ? 'step' : undefined}>
          <span>{t(`requests.steps.${word}`)}</span>
          {when && <span className={classes.small}>{when}</span>}
        </li>
      ))}
    </ol>
  );
}
