import { type ReactNode, useId } from 'react';
import classes from './Panel.module.css';

interface Props {
  title?: string;
  /** what stands at the right of the title */
  aside?: ReactNode;
  /** the content brings its own sides: rows and tables */
  flush?: boolean;
  children: ReactNode;
}

/** A card with a title. */
export function Panel({ title, aside, flush = false, children }: Props) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={title ? id : undefined}>
      {title && (
        <div className={classes.head}>
          <h2 id={id}>{title}</h2>
          {aside && <div className={classes.aside}>{aside}</div>}
        </div>
      )}
      <div className={classes.body} data-flush={flush || undefined}>
        {children}
      </div>
    </section>
  );
}
