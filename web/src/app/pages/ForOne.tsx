import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { usePerformers } from '@/features/performer/api/list-performers';
import { useTexts } from '@/i18n';
import { formatMoney } from '@/lib/money';
import { pictureUrl } from '@/lib/picture';
import { Picture } from '@/ui/Picture';
import { Rich } from '@/ui/Rich';
import { Seal } from '@/ui/Seal';
import classes from './ForOne.module.css';

/** "A video made for one person": some who make them, with price and days. Nothing where nobody does. */
export function ForOne() {
  const t = useTexts();
  const { items } = usePerformers({ takesShoutouts: true, limit: 3 });
  if (items.length === 0) return null;
  return (
    <section className={classes.section} aria-labelledby="for-one">
      <div className={classes.head}>
        <div>
          <h2 id="for-one">{t('explore.forOne')}</h2>
          <p>{t('explore.forOneHint')}</p>
        </div>
        <Link to="/explore" search={{ shoutouts: true }}>
          {t('explore.seeAll')}
        </Link>
      </div>
      <ul className={classes.list}>
        {items.map(({ id, handle, stageName, verified, portrait, avatar, shoutout }) => (
          <li key={id}>
            <Link to="/@{$handle}/request" params={{ handle }} className={classes.card}>
              <Picture
                className={classes.face}
                src={pictureUrl(portrait ?? avatar, 'small')}
                alt=""
                ratio={1}
                radius={12}
              />
              <span className={classes.words}>
                <span className={classes.name}>
                  {stageName} {verified !== false && <Seal />}
                </span>
                {shoutout && (
                  <span className={classes.small}>
                    <Rich
                      text={t('explore.video', {
                        sum: formatMoney(shoutout.price),
                        count: shoutout.deliveryDays,
                      })}
                    />
                  </span>
                )}
              </span>
              <IconChevronRight size={20} stroke={1.8} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
