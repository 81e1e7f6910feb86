import { Link } from '@tanstack/react-router';
import classes from './Logo.module.css';

export function Logo({ small = false }: { small?: boolean }) {
  return (
    <Link to="/" className={classes.logo} aria-label="Ovation">
      <Mark />
      {!small && <span className={classes.word}>Ovation</span>}
    </Link>
  );
}

export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="var(--ov-accent)" />
      <g fill="none" strokeWidth="2.6" strokeLinecap="round">
        <path d="M7.5 24V16.5a8.5 8.5 0 0 1 17 0V24" stroke="#fff" />
        <path d="M12.3 24v-7.2a3.7 3.7 0 0 1 7.4 0V24" stroke="#F5B3C2" />
      </g>
    </svg>
  );
}
