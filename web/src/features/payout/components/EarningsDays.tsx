import { useTranslation } from '@/i18n';
import { formatMoney } from '@/lib/money';
import { shortDay } from '@/lib/time';
import type { ChartDay } from '../chart';
import classes from './EarningsChart.module.css';

/** The chart in numbers: only the days on which something moved. */
export function EarningsDays({ days, currency }: { days: ChartDay[]; currency: string }) {
  const { t } = useTranslation('studio');
  const money = (amount: number) => formatMoney({ amount, currency });
  const moved = days.filter((day) => day.sales || day.videos || day.back).toReversed();
  return (
    <details className={classes.more}>
      <summary>{t('chart.asTable')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('chart.table')}>
        <table className={classes.table}>
          <caption>{t('chart.label', { count: days.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('chart.day')}</th>
              <th scope="col">{t('chart.sales')}</th>
              <th scope="col">{t('chart.videos')}</th>
              <th scope="col">{t('chart.back')}</th>
              <th scope="col">{t('chart.net')}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map((day) => (
              <tr key={day.day}>
                <th scope="row">{shortDay(`${day.day}T12:00`)}</th>
                <td>{money(day.sales)}</td>
                <td>{money(day.videos)}</td>
                <td>{money(day.back)}</td>
                <td data-own>{money(day.sales + day.videos + day.back)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
