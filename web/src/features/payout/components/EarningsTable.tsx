import { type Icon, IconArrowBackUp, IconCircleCheck, IconCoin, IconGavel } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import type { Earning } from '@/lib/api/contract-studio';
import { formatMoney } from '@/lib/money';
import { Time } from '@/ui/Time';
import classes from './EarningsTable.module.css';

/** An agency is not told what others got. */
type Row = Omit<Earning, 'commission' | 'agencyShare'> & Partial<Pick<Earning, 'commission' | 'agencyShare'>>;

interface Props {
  earnings: Row[];
  label: string;
  /** with what the operator kept, and the agency of those who have one */
  full?: boolean;
}

/** Sales, newest first: what was paid, what is one's own. */
export function EarningsTable({ earnings, label, full = false }: Props) {
  const { t } = useTranslation('studio');
  const agency = full && earnings.some(({ agencyShare }) => agencyShare && agencyShare.amount !== 0);
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
            {agency && (
              <th scope="col" className={classes.number} data-wide>
                {t('earnings.agency')}
              </th>
            )}
            <th scope="col" className={classes.number}>
              {t('earnings.yours')}
            </th>
            <th scope="col" className={classes.number} data-wide>
              {t('earnings.when')}
            </th>
          </tr>
        </thead>
        <tbody>
          {earnings.map((earning) => (
            <EarningRow key={earning.id} earning={earning} full={full} agency={agency} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const icons: Record<string, Icon> = {
  sale_share: IconCoin,
  earned_share: IconCoin,
  refund_share: IconArrowBackUp,
  dispute_share: IconGavel,
  dispute_won_share: IconCircleCheck,
};

interface RowProps {
  earning: Row;
  full: boolean;
  agency: boolean;
}

function EarningRow({ earning, full, agency }: RowProps) {
  const { t, i18n } = useTranslation('studio');
  const { why, commission, agencyShare } = earning;
  const movement = earning.movement.replace(/_agency$/, '_share');
  const MovementIcon = icons[movement] ?? IconCoin;
  const known = i18n.exists(`movements.${movement}`, { ns: 'studio' });
  const word = known ? t(`movements.${movement}` as 'movements.sale_share') : t('movements.other');
  return (
    <tr>
      <td>
        <span className={classes.what}>
          <span className={classes.icon} aria-hidden="true">
            <MovementIcon size={18} stroke={1.8} />
          </span>
          <span className={classes.words}>
            <span className={classes.title}>{why || word}</span>
            <span className={classes.small}>
              {why && word}
              <span className={classes.when}>
                {why && ' · '}
                <Time at={earning.at} />
              </span>
            </span>
          </span>
        </span>
      </td>
      <td className={classes.number} data-quiet>
        {formatMoney(earning.gross)}
      </td>
      {full && commission && (
        <td className={classes.number} data-quiet data-wide>
          {formatMoney({ ...commission, amount: -commission.amount })}
        </td>
      )}
      {agency && agencyShare && (
        <td className={classes.number} data-quiet data-wide>
          {formatMoney({ ...agencyShare, amount: -agencyShare.amount })}
        </td>
      )}
      <td className={classes.number} data-own>
        {formatMoney(earning.net)}
      </td>
      <td className={classes.number} data-quiet data-wide>
        <Time at={earning.at} />
      </td>
    </tr>
  );
}
