import { IconSparkles, IconVideo } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import type { Shoutout } from '@/lib/api/contract-shoutout';
import { StateBadge } from '@/ui/StateBadge';
import { stateTones } from '../order-words';

/** What the performer is to do with a request, or how it ended. */
export function RequestBadge({ request }: { request: Shoutout }) {
  const { t } = useTranslation('studio');
  const { t: words } = useTranslation('shoutout');
  const { state, trouble } = request;
  if (trouble === 'video_failed') return <StateBadge tone="bad">{t('requests.failed')}</StateBadge>;
  if (state === 'open')
    return (
      <StateBadge tone="wait" icon={IconSparkles}>
        {t('requests.new')}
      </StateBadge>
    );
  if (state === 'accepted')
    return (
      <StateBadge tone="off" icon={IconVideo}>
        {t('requests.toRecord')}
      </StateBadge>
    );
  return <StateBadge tone={stateTones[state]}>{words(`states.${state}`)}</StateBadge>;
}
