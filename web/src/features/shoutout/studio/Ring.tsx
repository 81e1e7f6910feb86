import type { LeftTone } from '../time-left';
import classes from './Ring.module.css';

const around = 2 * Math.PI * 15;

/** The time left as part of a ring; always beside its words, so it is silent. */
export function Ring({ part, tone, size = 36 }: { part: number; tone: LeftTone; size?: number }) {
  return (
    <svg
      className={classes.ring}
      data-tone={tone}
      width={size}
      height={size}
      viewBox="0 0 36 36"
      aria-hidden="true"
    >
      <circle className={classes.whole} cx="18" cy="18" r="15" />
      <circle
        className={classes.left}
        cx="18"
        cy="18"
        r="15"
        strokeDasharray={`${Math.max(0.02, part) * around} ${around}`}
        transform="rotate(-90 18 18)"
      />
    </svg>
  );
}
