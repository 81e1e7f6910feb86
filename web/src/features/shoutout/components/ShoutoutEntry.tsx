import { IconChevronRight, IconGift } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Performer } from '@/lib/api/contract';
import { formatMoney } from '@/lib/money';
import { firstName } from '@/lib/names';
import { offerQuery } from '../api/offer';
import classes from './ShoutoutEntry.module.css';

/** The way to a personal video, below the plans: what it costs and how long it takes. */
export function ShoutoutEntry({ performer }: { performer: Performer }) {
  const t = useTexts();
  const { handle, shoutout, stageName, viewer } = performer;
  const shown = shoutout != null && !viewer?.mine;
  const { data: offer } = useQuery({ ...offerQuery(handle), enabled: shown && shoutout.available });
  if (!shown) return null;
  const name = firstName(stageName);
  if (!shoutout.available) return <p className={classes.off}>{t('performer.shoutout.off', { name })}</p>;
  const sum = formatMoney(shoutout.price);
  const usual = offer?.usualDays
    ? t('performer.shoutout.usually', { count: Math.max(1, Math.round(offer.usualDays)) })
    : t('performer.shoutout.within', { count: shoutout.deliveryDays });
  return (
    <Link to="/@{$handle}/request" params={{ handle }} className={classes.entry}>
      <span className={classes.tile}>
        <IconGift size={22} stroke={1.8} aria-hidden="true" />
      </span>
      <span className={classes.words}>
        <span className={classes.title}>{t('performer.shoutout.title')}</span>
        <span className={classes.small}>
          {t('performer.shoutout.from', { sum })} · {usual}
        </span>
      </span>
      <IconChevronRight size={20} stroke={1.8} aria-hidden="true" />
    </Link>
  );
}
