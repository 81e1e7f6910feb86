import classes from './KeyCap.module.css';

/** A key to press, small, inside or beside what it does. Keys are said by `aria-keyshortcuts`, not read out. */
export const KeyCap = ({ children }: { children: string }) => (
  <span className={classes.key} aria-hidden="true">
    {children}
  </span>
);
