import { IconPlayerPlayFilled } from '@tabler/icons-react';
import { clock } from '@/lib/numbers';
import classes from './PlayCircle.module.css';

/** The white circle over an open video, and how long it is. */
export function PlayCircle({ size = 52, seconds }: { size?: number; seconds?: number }) {
  return (
    <>
      <span className={classes.play} style={{ width: size, height: size, margin: -size / 2 }}>
        <IconPlayerPlayFilled size={size * 0.42} aria-hidden="true" />
      </span>
      {seconds !== undefined && (
        <span className={classes.length} aria-hidden="true">
          {clock(seconds)}
        </span>
      )}
    </>
  );
}
