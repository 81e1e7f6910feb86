import { IconCircleCheck, IconCircleDashed, IconClock, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import { formatMoney } from '@/lib/money';
import { Panel } from '@/ui/Panel';
import type { Check } from '../studio/checks';
import classes from './CheckList.module.css';

const icons = { done: IconCircleCheck, missing: IconCircleDashed, running: IconLoader2, later: IconClock };

/** "Before it goes out": what is there, what is missing, what is awaited. */
export function CheckList({ checks, id }: { checks: Check[]; id: string }) {
  const { t } = useTranslation('studio');
  return (
    <div id={id} tabIndex={-1} className={classes.place}>
      <Panel title={t('checks.title')}>
        <ul className={classes.list}>
          {checks.map((check) => {
            const Icon = icons[check.state];
            return (
              <li key={check.text} data-state={check.state}>
                <Icon size={18} stroke={1.8} aria-hidden="true" />
                <span>
                  {t(`checks.${check.text}`, {
                    count: check.count ?? 0,
                    of: check.of ?? 0,
                    sum: check.money ? formatMoney(check.money) : '',
                  })}
                </span>
              </li>
            );
          })}
        </ul>
      </Panel>
    </div>
  );
}
