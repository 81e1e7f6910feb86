import { useTranslation } from '@/i18n';
import type { StaffMail } from '@/lib/api/contract-studio';
import classes from '@/ui/StaffList.module.css';
import { StateBadge, type Tone } from '@/ui/StateBadge';
import { Time } from '@/ui/Time';

const tones: Record<StaffMail['state'], Tone> = { sent: 'good', waiting: 'wait', failed: 'bad' };

/** What became of mails; neither to whom nor what they say. */
export function MailList({ mails }: { mails: StaffMail[] }) {
  const { t } = useTranslation('staff');
  return (
    <ul className={classes.list} aria-label={t('mails.title')}>
      {mails.map(({ id, event, about, state, tries, createdAt, dueAt, sentAt, failure }) => (
        <li key={id} className={classes.row}>
          <StateBadge tone={tones[state]}>{t(`mails.states.${state}`)}</StateBadge>
          <span className={classes.words}>
            <span className={classes.sentence}>{event}</span>
            <span className={classes.small}>{about}</span>
            {failure && <span className={classes.small}>{failure}</span>}
          </span>
          <span className={classes.small}>
            {dueAt ? (
              <>
                {tries > 0 ? `${t('mails.tries', { count: tries })} · ` : ''}
                {t('mails.next')} <Time at={dueAt} />
              </>
            ) : (
              <Time at={sentAt ?? createdAt} />
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
