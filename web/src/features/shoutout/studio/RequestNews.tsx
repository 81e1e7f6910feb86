import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { formatMoney } from '@/lib/money';
import { percent } from '@/lib/numbers';
import { Bar } from '@/ui/Bar';
import { ErrorBox } from '@/ui/Notice';
import classes from './RequestDetail.module.css';

/** What went wrong or goes on, in words: a video that failed, a card that was refused, a complaint. */
export function RequestNews({ request }: { request: Shoutout }) {
  const { t } = useTranslation('studio');
  const { state, trouble, videoFailure, progress, yours, complaint, reason, rating, reaction } = request;
  if (trouble === 'video_failed') {
    return (
      <ErrorBox
        title={t('requests.videoFailed')}
        text={videoFailure?.message ?? t('requests.videoFailedHint')}
      >
        {videoFailure?.message && <p>{t('requests.videoFailedHint')}</p>}
      </ErrorBox>
    );
  }
  if (trouble === 'capture_refused')
    return <ErrorBox title={t('requests.captureRefused')} text={t('requests.captureRefusedHint')} />;
  if (state === 'processing') {
    const part = progress ?? 0;
    return (
      <div className={classes.progress} role="status">
        <span>{t('requests.converting', { sum: yours ? formatMoney(yours) : '' })}</span>
        <span>{percent(Math.min(part, 0.999))}</span>
        <Bar part={part} label={t('requests.onItsWay')} />
      </div>
    );
  }
  const words = [
    state === 'disputed' && t('requests.disputed'),
    complaint && !complaint.decision && t('requests.complained'),
    complaint?.decision === 'redo' &&
      state !== 'delivered' &&
      t('requests.redo', { reason: complaint.decisionReason ?? complaint.reason }),
    state === 'declined' && reason && t('requests.declinedBecause', { reason }),
    rating && [t('requests.rating', { stars: rating.stars }), rating.comment && `“${rating.comment}”`],
    reaction && [reaction.emoji, reaction.message],
  ].flatMap((one) => (one ? [Array.isArray(one) ? one.filter(Boolean).join(' ') : one] : []));
  if (words.length === 0) return null;
  return (
    <div className={classes.news}>
      {words.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
