import {
  type Icon,
  IconArrowBackUp,
  IconClock,
  IconCoin,
  IconHeartHandshake,
  IconLockOpen,
  IconRefresh,
  IconVideo,
} from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import type { Earning } from '@/lib/api/contract-studio';
import { formatMoney } from '@/lib/money';
import { shortDay } from '@/lib/time';
import { StateBadge } from '@/ui/StateBadge';
import { Time } from '@/ui/Time';
import classes from './EarningsTable.module.css';

interface Props {
  earnings: Earning[];
  label: string;
  /** with what the operator kept */
  full?: boolean;
}

/** Sales, newest first: what was paid, what is one's own, when it clears. */
export function EarningsTable({ earnings, label, full = false }: Props) {
  const { t } = useTranslation('studio');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable
    <section className={classes.scroll} tabIndex={0} aria-label={t('earnings.table', { label })}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('earnings.what')}</th>
            <th scope="col" className={classes.number}>
              {t('earnings.paid')}
            </th>
            {full && (
              <th scope="col" className={classes.number} data-wide>
                {t('earnings.commission')}
              </th>
            )}
            <th scope="col" className={classes.number}>
              {t('earnings.yours')}
            </th>
            <th scope="col" data-wide>
              {t('earnings.clears')}
            </th>
            <th scope="col" className={classes.number} data-wide>
              {t('earnings.when')}
            </th>
          </tr>
        </thead>
        <tbody>
          {earnings.map((earning) => (
            <EarningRow key={earning.id} earning={earning} full={full} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const icons: Record<string, Icon> = {
  subscription: IconRefresh,
  unlock: IconLockOpen,
  tip: IconHeartHandshake,
  shoutout: IconVideo,
  refund: IconArrowBackUp,
};

function EarningRow({ earning, full }: { earning: Earning; full: boolean }) {
  const { t, i18n } = useTranslation('studio');
  const source = earning.source ?? earning.why ?? '';
  const SourceIcon = icons[source] ?? IconCoin;
  const known = i18n.exists(`sources.${source}`, { ns: 'studio' });
  const word = known ? t(`sources.${source}` as 'sources.tip') : source;
  const kept = earning.commission.amount + (earning.agencyShare?.amount ?? 0);
  return (
    <tr>
      <td>
        <span className={classes.what}>
          <span className={classes.icon} aria-hidden="true">
            <SourceIcon size={18} stroke={1.8} />
          </span>
          <span className={classes.words}>
            <span className={classes.title}>{earning.title || word}</span>
            <span className={classes.small}>
              {earning.title && word}
              <span className={classes.when}>
                {earning.title && ' · '}
                <Time at={earning.at} />
              </span>
            </span>
          </span>
        </span>
      </td>
      <td className={classes.number} data-quiet>
        {formatMoney(earning.gross)}
      </td>
      {full && (
        <td className={classes.number} data-quiet data-wide>
          {formatMoney({ amount: -kept, currency: earning.commission.currency })}
        </td>
      )}
      <td className={classes.number} data-own>
        {formatMoney(earning.net)}
      </td>
      <td data-wide>
        <Clears earning={earning} />
      </td>
      <td className={classes.number} data-quiet data-wide>
        <Time at={earning.at} />
      </td>
    </tr>
  );
}

function Clears({ earning }: { earning: Earning }) {
  const { t } = useTranslation('studio');
  if (!earning.availableOn) return <span aria-hidden="true">—</span>;
  const there = new Date(earning.availableOn) <= new Date();
  return there ? (
    <StateBadge tone="good">{t('earnings.there')}</StateBadge>
  ) : (
    <StateBadge tone="off" icon={IconClock}>
      {shortDay(earning.availableOn)}
    </StateBadge>
  );
}
