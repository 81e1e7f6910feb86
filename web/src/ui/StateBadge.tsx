import { IconAlertTriangle, IconCircleCheck, IconCircleMinus, IconClock } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import classes from './StateBadge.module.css';

export type Tone = 'good' | 'wait' | 'bad' | 'off';
const icons = { good: IconCircleCheck, wait: IconClock, bad: IconAlertTriangle, off: IconCircleMinus };

interface Props {
  tone: Tone;
  /** instead of the tone's own */
  icon?: ComponentType<{ size?: number; stroke?: number }>;
  children: ReactNode;
}

/** A state as icon and word, never as colour alone. */
export function StateBadge({ tone, icon, children }: Props) {
  const Icon = icon ?? icons[tone];
  return (
    <span className={classes.badge} data-tone={tone}>
      <Icon size={15} stroke={2} aria-hidden="true" />
      {children}
    </span>
  );
}
