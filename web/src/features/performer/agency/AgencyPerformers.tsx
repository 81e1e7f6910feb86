import { IconVideo } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import type { PerformerSummary } from '@/lib/api/contract';
import { Face } from '@/ui/Face';
import { LinkButton } from '@/ui/LinkButton';
import { Seal } from '@/ui/Seal';
import classes from './AgencyPerformers.module.css';

/** The agency's performers, each with the way to the page and to the orders. */
export function AgencyPerformers({ performers }: { performers: PerformerSummary[] }) {
  const { t } = useTranslation('agency');
  return (
    <ul className={classes.card} aria-label={t('performers.table')}>
      {performers.map(({ id, handle, stageName, verified, avatar }) => (
        <li key={id} className={classes.row}>
          <Face name={stageName} picture={avatar} size={44} />
          <span className={classes.words}>
            <span className={classes.name}>
              <Link to="/@{$handle}" params={{ handle }}>
                {stageName}
              </Link>
              {verified && <Seal size={16} />}
            </span>
            <span className={classes.small}>@{handle}</span>
          </span>
          <LinkButton
            to="/agency"
            search={{ performer: handle }}
            variant="default"
            size="sm"
            aria-label={t('performers.ordersOf', { name: stageName })}
            leftSection={<IconVideo size={18} stroke={1.8} />}
          >
            {t('performers.orders')}
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}
