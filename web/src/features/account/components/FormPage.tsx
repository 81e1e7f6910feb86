import type { ReactNode } from 'react';
import { useTitle } from '@/lib/hooks/use-title';
import classes from './FormPage.module.css';

interface Props {
  title: string;
  hint?: ReactNode;
  children?: ReactNode;
}

/** A calm page with one form. */
export function FormPage({ title, hint, children }: Props) {
  useTitle(title);
  return (
    <section className={classes.page}>
      <h1 className={classes.title}>{title}</h1>
      {hint && <p className={classes.hint}>{hint}</p>}
      {children}
    </section>
  );
}
