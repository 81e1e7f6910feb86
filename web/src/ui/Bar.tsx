import classes from './Bar.module.css';

interface Props {
  /** 0 to 1 */
  part: number;
  label: string;
  /** `ink` moves, `wait` waits for somebody. */
  tone?: 'ink' | 'wait' | 'bad';
}

export function Bar({ part, label, tone = 'ink' }: Props) {
  const value = Math.round(Math.min(1, Math.max(0, part)) * 100);
  return (
    <div
      className={classes.bar}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value}
    >
      <span className={classes.fill} data-tone={tone} style={{ width: `${value}%` }} />
    </div>
  );
}
