import { IconGift } from '@tabler/icons-react';
import type { CSSProperties } from 'react';
import { useTranslation } from '@/i18n';
import type { Performer } from '@/lib/api/contract';
import { formatMoney } from '@/lib/money';
import { LinkButton } from '@/ui/LinkButton';
import { LoadMore } from '@/ui/LoadMore';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import { usePublicShoutouts } from '../api/public-shoutouts';
import { PublicTile } from './PublicTile';
import classes from './PublicTile.module.css';

/** The tab of a performer's page: what was made for others and may be shown. */
export default function PublicShoutouts({ performer }: { performer: Performer }) {
  const { t } = useTranslation('shoutout');
  const { handle, shoutout, viewer } = performer;
  const list = usePublicShoutouts(handle);
  if (list.isPending) return <Wait rows={2} height={180} />;
  if (list.isError && list.items.length === 0) {
    return <ErrorState error={list.error} retry={() => void list.refetch()} />;
  }
  if (list.items.length === 0) {
    return (
      <EmptyState icon={IconGift} title={t('video.none')} hint={t('video.noneHint')}>
        {shoutout?.available && !viewer?.mine && (
          <LinkButton to="/@{$handle}/request" params={{ handle }} variant="default">
            {t('video.request', { sum: formatMoney(shoutout.price) })}
          </LinkButton>
        )}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.grid}>
        {list.items.map((shoutout, i) => (
          <li key={shoutout.id}>
            <PublicTile shoutout={shoutout} eager={i < 3} />
          </li>
        ))}
      </ul>
      <LoadMore {...list} />
    </>
  );
}

/** A few more of the same performer, below a video. */
export function MoreShoutouts({ handle, name, but }: { handle: string; name: string; but: string }) {
  const { t } = useTranslation('shoutout');
  const shown = usePublicShoutouts(handle, 5)
    .items.filter(({ id }) => id !== but)
    .slice(0, 4);
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="more-shoutouts" className={classes.more}>
      <h2 id="more-shoutouts">{t('video.more', { name })}</h2>
      <ul className={classes.grid} style={{ '--columns': 4 } as CSSProperties}>
        {shown.map((shoutout) => (
          <li key={shoutout.id}>
            <PublicTile shoutout={shoutout} />
          </li>
        ))}
      </ul>
    </section>
  );
}
