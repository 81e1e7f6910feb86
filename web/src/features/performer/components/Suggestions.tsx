import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import { formatMoney } from '@/lib/money';
import { Face } from '@/ui/Face';
import { Seal } from '@/ui/Seal';
import { usePerformers } from '../api/list-performers';
import { FollowButton } from './FollowButton';
import classes from './Suggestions.module.css';

/** People one does not follow yet, beside the feed; who stands in it is known already. */
export function Suggestions({ known }: { known: ReadonlySet<string> }) {
  const t = useTexts();
  const { items } = usePerformers({ limit: 24 });
  const shown = items.filter(({ handle }) => !known.has(handle)).slice(0, 4);
  if (shown.length === 0) return null;
  return (
    <section className={classes.box} aria-labelledby="you-may-like">
      <h2 id="you-may-like" className={classes.title}>
        {t('performer.youMayLike')}
      </h2>
      <ul className={classes.list}>
        {shown.map(({ id, handle, stageName, avatar, verified, categories, priceFrom }) => (
          <li key={id} className={classes.row}>
            <Face name={stageName} picture={avatar} size={44} />
            <span className={classes.words}>
              <Link to="/@{$handle}" params={{ handle }} className={classes.name}>
                {stageName} {verified !== false && <Seal size={14} />}
              </Link>
              <span className={classes.small}>
                {[categories?.[0]?.name, priceFrom && formatMoney(priceFrom)].filter(Boolean).join(' · ')}
              </span>
            </span>
            <FollowButton handle={handle} name={stageName} following={false} size="sm" plain />
          </li>
        ))}
      </ul>
    </section>
  );
}
