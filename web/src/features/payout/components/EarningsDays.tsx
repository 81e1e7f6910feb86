import { useTranslation } from '@/i18n';
import { formatMoney } from '@/lib/money';
import { shortDay } from '@/lib/time';
import type { ChartDay } from '../chart';
import classes from './EarningsChart.module.css';

/** The chart in numbers: only the days on which something moved. */
export function EarningsDays({ days, currency }: { days: ChartDay[]; currency: string }) {
  const { t } = useTranslation('studio');
  const money = (amount: number) => formatMoney({ amount, currency });
  // A phone has no room for columns of zeros.
  const parts = (['sales', 'videos', 'back'] as const).filter((part) => days.some((day) => day[part]));
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
              {parts.map((part) => (
                <th scope="col" key={part}>
                  {t(`chart.${part}`)}
                </th>
              ))}
              <th scope="col">{t('chart.net')}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map((day) => (
              <tr key={day.day}>
                <th scope="row">{shortDay(`${day.day}T12:00`)}</th>
                {parts.map((part) => (
                  <td key={part}>{money(day[part])}</td>
                ))}
                <td data-own>{money(day.sales + day.videos + day.back)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
