import type { ComponentType } from 'react';
import classes from './IconTile.module.css';

interface Props {
  icon: ComponentType<{ size?: number; stroke?: number }>;
  tone?: 'good' | 'wait' | 'bad' | 'off';
}

/** An icon on its soft ground, at the head of a row. */
export function IconTile({ icon: Icon, tone = 'off' }: Props) {
  return (
    <span className={classes.tile} data-tone={tone} aria-hidden="true">
      <Icon size={20} stroke={1.8} />
    </span>
  );
}
