import { SegmentedControl } from '@mantine/core';
import { IconChartBar, IconTrendingDown, IconTrendingUp } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from '@/i18n';
import { formatMoney, roundMoney } from '@/lib/money';
import { shortDay } from '@/lib/time';
import { ErrorState } from '@/ui/Notice';
import { Panel } from '@/ui/Panel';
import { Wait } from '@/ui/Wait';
import { earnedDays } from '../api/own-money';
import { type Chart, type ChartDay, chartOf, growthOf, sources } from '../chart';
import classes from './EarningsChart.module.css';
import { EarningsDays } from './EarningsDays';

const spans = [7, 30] as const;

/** What was earned day by day: bars for the eye, a table for everybody. */
export function EarningsChart() {
  const { t } = useTranslation('studio');
  const [span, setSpan] = useState<(typeof spans)[number]>(30);
  const query = useQuery({ ...earnedDays(span * 2), placeholderData: keepPreviousData });
  if (query.isPending) return <Wait rows={1} height={260} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const chart = chartOf(query.data.items, span);
  const currency = query.data.items[0]?.sales.currency;
  const choice = (
    <SegmentedControl
      size="sm"
      classNames={{ label: classes.choice }}
      aria-label={t('chart.span')}
      value={String(span)}
      onChange={(value) => setSpan(value === '7' ? 7 : 30)}
      data={spans.map((days) => ({ value: String(days), label: t('chart.days', { count: days }) }))}
    />
  );
  return (
    <Panel title={t('chart.title')} aside={choice}>
      {currency && chart.days.some((day) => day.sales || day.videos || day.back) ? (
        <Shown chart={chart} currency={currency} span={span} />
      ) : (
        <p className={classes.none}>
          <IconChartBar size={20} stroke={1.8} aria-hidden="true" />
          {t('chart.none', { count: span })}
        </p>
      )}
    </Panel>
  );
}

interface ShownProps {
  chart: Chart;
  currency: string;
  span: number;
}

function Shown({ chart, currency, span }: ShownProps) {
  const { t } = useTranslation('studio');
  const id = useId();
  const money = (amount: number) => formatMoney({ amount, currency });
  const shown = (source: (typeof sources)[number]) => source === 'sales' || chart.totals[source] !== 0;
  const growth = growthOf(chart);
  const Trend = growth !== undefined && growth < 0 ? IconTrendingDown : IconTrendingUp;
  return (
    <>
      <p className={classes.head}>
        <span className={classes.sum}>{money(chart.earned)}</span>
        {growth !== undefined && (
          <span className={classes.growth} data-less={growth < 0 || undefined}>
            <Trend size={18} stroke={1.8} aria-hidden="true" />
            {t(growth < 0 ? 'chart.less' : 'chart.more', { percent: Math.abs(growth), count: span })}
          </span>
        )}
      </p>
      <ul className={classes.legend} id={id}>
        {sources.filter(shown).map((source) => (
          <li key={source}>
            <span className={classes.dot} data-source={source} aria-hidden="true" />
            {t(`chart.${source}`)} <strong>{money(chart.totals[source])}</strong>
          </li>
        ))}
        {chart.totals.back !== 0 && (
          <li>
            {t('chart.back')} <strong>{money(chart.totals.back)}</strong>
          </li>
        )}
      </ul>
      <Bars chart={chart} currency={currency} label={t('chart.label', { count: span })} describedBy={id} />
      <EarningsDays days={chart.days} currency={currency} />
    </>
  );
}

interface BarsProps {
  chart: Chart;
  currency: string;
  label: string;
  describedBy: string;
}

function Bars({ chart, currency, label, describedBy }: BarsProps) {
  const { days, ticks } = chart;
  const top = ticks.at(-1) ?? 1;
  const every = Math.ceil(days.length / 7);
  return (
    <div className={classes.chart} role="img" aria-label={label} aria-describedby={describedBy}>
      <div className={classes.scale}>
        {ticks.toReversed().map((tick) => (
          <span key={tick}>{roundMoney({ amount: tick, currency })}</span>
        ))}
      </div>
      <div className={classes.bars} style={{ gridTemplateColumns: `repeat(${days.length}, minmax(0, 1fr))` }}>
        {days.map((day, i) => (
          <div key={day.day} className={classes.day} title={titleOf(day, currency)}>
            <span className={classes.bar}>
              {sources.map((source) => (
                <span key={source} data-source={source} style={{ height: `${(day[source] / top) * 100}%` }} />
              ))}
            </span>
            {i % every === 0 && <span className={classes.date}>{shortDay(`${day.day}T12:00`)}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}

const titleOf = (day: ChartDay, currency: string) =>
  `${shortDay(`${day.day}T12:00`)}: ${formatMoney({ amount: day.sales + day.videos + day.back, currency })}`;
