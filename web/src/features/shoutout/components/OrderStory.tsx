import {
  type Icon,
  IconAlertTriangle,
  IconArrowBackUp,
  IconBell,
  IconCheck,
  IconCircleMinus,
  IconClock,
  IconGift,
  IconHandStop,
  IconMessageCircle,
  IconShieldCheck,
  IconStar,
  IconVideo,
} from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { firstName } from '@/lib/names';
import { nearTime } from '@/lib/time-left';
import { Time } from '@/ui/Time';
import { stepOf } from '../order-words';
import classes from './OrderStory.module.css';

const icons: Record<string, Icon> = {
  ordered: IconGift,
  paid: IconShieldCheck,
  payment_failed: IconAlertTriangle,
  accepted: IconCheck,
  reminded: IconBell,
  uploaded: IconVideo,
  video_failed: IconAlertTriangle,
  capture_refused: IconAlertTriangle,
  captured: IconShieldCheck,
  delivered: IconCheck,
  declined: IconHandStop,
  cancelled: IconCircleMinus,
  performer_gone: IconCircleMinus,
  place_gone: IconCircleMinus,
  expired: IconClock,
  released: IconArrowBackUp,
  refunded: IconArrowBackUp,
  disputed: IconAlertTriangle,
  complained: IconMessageCircle,
  decided: IconMessageCircle,
  rated: IconStar,
};
/** Steps whose note is somebody's words, not a code. */
const spoken = new Set(['declined', 'complained', 'decided']);
const good = new Set(['paid', 'accepted', 'captured', 'delivered', 'dispute_won']);
const bad = new Set(['payment_failed', 'video_failed', 'capture_refused', 'disputed']);

/** What happened, step by step, and what comes next. */
export function OrderStory({ order }: { order: Shoutout }) {
  const { t } = useTranslation('shoutout');
  const next = nextOf(order);
  const name = firstName(order.performer.stageName);
  return (
    <ol className={classes.story} aria-label={t('status.story')}>
      {order.timeline.map(({ step, at, note }, i) => {
        const StepIcon = icons[step] ?? IconCheck;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a story only ever grows at its end
          <li key={i}>
            <span
              className={classes.mark}
              data-tone={good.has(step) ? 'good' : bad.has(step) ? 'bad' : 'off'}
            >
              <StepIcon size={18} stroke={1.8} aria-hidden="true" />
            </span>
            <div className={classes.words}>
              <p className={classes.act}>{stepOf(t, step, order)}</p>
              {note && spoken.has(step) && <p className={classes.note}>“{note}”</p>}
              <p className={classes.at}>
                <Time at={at} />
              </p>
            </div>
          </li>
        );
      })}
      {next && (
        <li data-next>
          <span className={classes.mark} data-tone="next" />
          <div className={classes.words}>
            <p className={classes.act}>
              {t(`next.${next.word}`, { name, at: next.at ? nearTime(next.at) : '' })}
            </p>
          </div>
        </li>
      )}
    </ol>
  );
}

function nextOf({ state, payBy, deadline }: Shoutout) {
  if (state === 'awaiting_payment' && payBy) return { word: 'pay', at: payBy } as const;
  if (state === 'open') return { word: 'answer', at: deadline } as const;
  if (state === 'accepted' && deadline) return { word: 'record', at: deadline } as const;
  if (state === 'processing') return { word: 'deliver', at: undefined } as const;
  return undefined;
}
