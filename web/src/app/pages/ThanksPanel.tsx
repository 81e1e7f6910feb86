import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTitle } from '@/lib/hooks/use-title';
import { Logo } from '@/ui/Logo';
import classes from './CheckoutReturnPage.module.css';

interface Props {
  title: string;
  lead: ReactNode;
  picture?: string;
  children: ReactNode;
}

/** Back from the bank with good news: the picture of what it is, the news, and where to go from here. */
export function ThanksPanel({ title, lead, picture, children }: Props) {
  useTitle(title);
  return (
    <div className={classes.split}>
      <div className={classes.picture} aria-hidden="true">
        {picture && <img src={picture} alt="" />}
      </div>
      <div className={classes.side}>
        <Logo />
        <div className={classes.panel}>
          <span className={classes.mark}>
            <IconCheck size={28} stroke={2.4} aria-hidden="true" />
          </span>
          <div role="status">
            <h1>{title}</h1>
          </div>
          <p className={classes.lead}>{lead}</p>
          {children}
        </div>
      </div>
    </div>
  );
}
