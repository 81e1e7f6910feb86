import { IconMessageCircle } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import type { ShoutoutComplaint } from '@/lib/api/contract-shoutout';
import classes from './ComplaintState.module.css';

/** How a "not what I asked for" stands. */
export function ComplaintState({ complaint, name }: { complaint: ShoutoutComplaint; name: string }) {
  const { t } = useTranslation('shoutout');
  const { decision, decisionReason } = complaint;
  return (
    <div className={classes.box} role="status">
      <IconMessageCircle size={20} stroke={1.8} aria-hidden="true" />
      <div>
        <p className={classes.words}>
          {decision ? t(`complaint.decisions.${decision}`, { name }) : t('complaint.waiting')}
        </p>
        {decisionReason && <p className={classes.reason}>“{decisionReason}”</p>}
      </div>
    </div>
  );
}
