import type { ReactNode } from 'react';
import classes from './AreaHead.module.css';

/** The head of a studio or staff page: title, one line when it says something, actions at the right. */
export function AreaHead({
  title,
  line,
  children,
}: {
  title: string;
  line?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={classes.head}>
      <div className={classes.words}>
        <h1>{title}</h1>
        {line && <p>{line}</p>}
      </div>
      {children && <div className={classes.acts}>{children}</div>}
    </div>
  );
}
