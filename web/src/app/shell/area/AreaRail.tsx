import { type Icon, IconSelector } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import type { ImageRef } from '@/lib/picture';
import { Face } from '@/ui/Face';
import { Flyout } from '@/ui/Flyout';
import { Logo } from '@/ui/Logo';
import { AccountPanel } from '../AccountPanel';
import { AreaDoors } from './AreaDoors';
import classes from './AreaRail.module.css';

export interface AreaLink {
  to:
    | '/studio'
    | '/studio/posts'
    | '/studio/plans'
    | '/studio/page'
    | '/studio/money'
    | '/studio/requests'
    | '/agency'
    | '/agency/performers'
    | '/agency/earnings'
    | '/staff/applications'
    | '/staff/shoutouts'
    | '/staff/payments'
    | '/staff/gateway'
    | '/staff/performers'
    | '/staff/agencies'
    | '/staff/categories'
    | '/staff/accounts'
    | '/staff/alerts'
    | '/staff/mails'
    | '/staff/jobs'
    | '/staff/audit-log';
  label: string;
  icon: Icon;
}

interface Props {
  me: Account;
  badge: string;
  inverted?: boolean;
  label: string;
  links: AreaLink[];
  name: string;
  line: ReactNode;
  face?: ImageRef | null;
}

/** The rail of studio, agency and staff: where one is, the pages, the person at the foot. */
export function AreaRail({ me, badge, inverted = false, label, links, name, line, face }: Props) {
  const t = useTexts();
  return (
    <header className={classes.rail}>
      <div className={classes.top}>
        <Logo />
        <span className={classes.badge} data-inverted={inverted || undefined}>
          {badge}
        </span>
      </div>
      <nav aria-label={label}>
        <ul className={classes.links}>
          {links.map(({ to, label: word, icon: Icon }) => (
            <li key={to}>
              <Link
                to={to}
                className={classes.link}
                activeOptions={{ exact: to === '/studio' || to === '/agency', includeSearch: false }}
              >
                <Icon size={18} stroke={1.8} aria-hidden="true" />
                <span className={classes.word}>{word}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={classes.foot}>
        <Flyout
          label={t('shell.accountMenu')}
          className={classes.person}
          content={
            <>
              <AreaDoors me={me} />
              <AccountPanel me={me} />
            </>
          }
        >
          <Face name={name} picture={face} size={32} />
          <span className={classes.names}>
            <span className={classes.name}>{name}</span>
            <span className={classes.line}>{line}</span>
          </span>
          <IconSelector className={classes.dots} size={16} stroke={1.8} aria-hidden="true" />
        </Flyout>
      </div>
    </header>
  );
}
