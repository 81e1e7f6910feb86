import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { Balance } from '@/lib/api/contract-studio';
import { formatMoney } from '@/lib/money';
import { shortDay } from '@/lib/time';
import { ErrorState } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Sum } from '@/ui/Sum';
import { Wait } from '@/ui/Wait';
import { ownBalance } from '../api/own-money';
import { type BalanceSums, sumsOf } from '../balance';
import classes from './BalanceCard.module.css';

/** What is one's own, in a sentence; then what of it is there, what clears and what is held, each with its why. */
export function BalanceCard({ greeting }: { greeting?: string }) {
  const balance = useQuery(ownBalance);
  if (balance.isPending) return <Wait rows={1} height={220} />;
  if (balance.isError) return <ErrorState error={balance.error} retry={() => void balance.refetch()} />;
  return (
    <Panel>
      {greeting && <p className={classes.greeting}>{greeting}</p>}
      <Sentence sums={sumsOf(balance.data)} />
      {hasParts(sumsOf(balance.data)) && <Parts balance={balance.data} sums={sumsOf(balance.data)} />}
    </Panel>
  );
}

/** All of it is there: the sentence says everything. */
const hasParts = ({ pending, held }: BalanceSums) => pending.amount !== 0 || held.amount !== 0;

function Sentence({ sums }: { sums: BalanceSums }) {
  const { t } = useTranslation('studio');
  const { yours, clearsOn, available } = sums;
  if (yours.amount === 0) {
    return (
      <>
        <p className={classes.sentence}>{t('balance.none')}</p>
        <p className={classes.then}>{t('balance.noneHint')}</p>
      </>
    );
  }
  if (yours.amount < 0) {
    return (
      <>
        <p className={classes.sentence}>
          {t('balance.debt', { sum: formatMoney({ ...yours, amount: -yours.amount }) })}
        </p>
        <p className={classes.then}>{t('balance.debtHint')}</p>
      </>
    );
  }
  const sum = formatMoney(yours);
  return (
    <>
      <p className={classes.sentence}>
        {clearsOn ? t('balance.yoursOn', { sum, day: shortDay(clearsOn) }) : t('balance.yours', { sum })}
      </p>
      <p className={classes.then}>
        {clearsOn ? t('balance.clears', { sum: formatMoney(available) }) : t('balance.kept')}
      </p>
    </>
  );
}

function Parts({ balance, sums }: { balance: Balance; sums: BalanceSums }) {
  const { t } = useTranslation('studio');
  const all = sums.yours.amount + sums.held.amount;
  const parts = (['available', 'pending', 'held'] as const).filter(
    (part) => part !== 'held' || sums.held.amount > 0,
  );
  const width = (amount: number) => ({ flexGrow: all === 0 ? 0 : amount / all });
  const pendingDays = balance.pending.map(({ amount, availableOn }) =>
    t('balance.clearsBy', { sum: formatMoney(amount), day: shortDay(availableOn) }),
  );
  const why = {
    available: [t('balance.availableWhy')],
    pending: pendingDays.length > 0 ? pendingDays.slice(0, 3) : [t('balance.pendingWhy')],
    held: balance.held.map(({ amount, reasons }) => `${formatMoney(amount)} ${reasons.join(', ')}`),
  };
  return (
    <>
      <div className={classes.bar} aria-hidden="true">
        {parts.map((part) => (
          <span key={part} data-part={part} style={width(sums[part].amount)} />
        ))}
      </div>
      <dl className={classes.parts}>
        {parts.map((part) => (
          <div key={part} className={classes.part}>
            <dt>
              <span className={classes.dot} data-part={part} aria-hidden="true" />
              {t(`balance.${part}`)}
            </dt>
            <dd>
              <span className={classes.sum}>
                <Sum money={sums[part]} />
              </span>
              {why[part].map((line) => (
                <span key={line} className={classes.why}>
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
