import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { PerformerListing } from '@/lib/api/contract';
import { formatMoney } from '@/lib/money';
import { pictureUrl } from '@/lib/picture';
import { Picture } from '@/ui/Picture';
import { Rich } from '@/ui/Rich';
import { Seal } from '@/ui/Seal';
import classes from './PerformerCard.module.css';

interface Props {
  performer: PerformerListing;
  eager?: boolean;
  /** what a video made to order costs, instead of the plan */
  shoutouts?: boolean;
}

/** Portrait, trade, name, one line of promise and the price: the whole card is the link. */
export function PerformerCard({ performer, eager, shoutouts = false }: Props) {
  const t = useTexts();
  const { handle, stageName, bio, categories = [], priceFrom } = performer;
  const portrait = performer.portrait ?? performer.avatar;
  return (
    <Link to="/@{$handle}" params={{ handle }} className={classes.card}>
      <Picture src={pictureUrl(portrait, 'medium')} alt="" ratio={4 / 5} radius={16} eager={eager}>
        {!portrait && <span className={classes.initial}>{stageName.slice(0, 1)}</span>}
        {categories[0] && <span className={classes.chip}>{categories[0].name}</span>}
      </Picture>
      <span className={classes.name}>
        {stageName} {performer.verified !== false && <Seal size={15} />}
      </span>
      {bio && <span className={classes.promise}>{bio}</span>}
      <span className={classes.price}>
        {shoutouts && performer.shoutout ? (
          <Rich
            text={t('explore.video', {
              sum: formatMoney(performer.shoutout.price),
              count: performer.shoutout.deliveryDays,
            })}
          />
        ) : priceFrom ? (
          <Rich text={t('explore.from', { sum: formatMoney(priceFrom) })} />
        ) : (
          t('explore.free')
        )}
      </span>
    </Link>
  );
}
