import { IconAlertTriangle, IconCircleCheck, IconCircleMinus, IconClock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './StateBadge.module.css';

export type Tone = 'good' | 'wait' | 'bad' | 'off';
const icons = { good: IconCircleCheck, wait: IconClock, bad: IconAlertTriangle, off: IconCircleMinus };

/** A state as icon and word, never as colour alone. */
export function StateBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  const Icon = icons[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={15} stroke={2} aria-hidden="true" />
      {children}
    </span>
  );
}
