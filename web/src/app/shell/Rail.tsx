import { IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTexts } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { useMediaQuery } from '@/lib/hooks/use-media';
import { Face } from '@/ui/Face';
import { Flyout } from '@/ui/Flyout';
import { Logo } from '@/ui/Logo';
import { areaLinks, railLinks } from './nav';
import classes from './Rail.module.css';

const AccountPanel = lazy(() =>
  import('./AccountPanel').then((module) => ({ default: module.AccountPanel })),
);

/** The left rail: 232 px with words on desktop, 72 px of icons between phone and desktop. */
export function Rail({ me }: { me: Account }) {
  const t = useTexts();
  const narrow = useMediaQuery('(max-width: 1199.98px)');
  return (
    <header className={classes.rail}>
      <Logo small={narrow} />
      <nav aria-label={t('shell.main')}>
        <ul className={classes.links}>
          {[...railLinks, ...areaLinks(me)].map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <Link
                to={to}
                className={classes.link}
                activeOptions={{ exact: to === '/' }}
                aria-label={narrow ? t(`shell.${label}`) : undefined}
                title={narrow ? t(`shell.${label}`) : undefined}
              >
                <Icon size={22} stroke={1.8} aria-hidden="true" />
                <span className={classes.word}>{t(`shell.${label}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Flyout
        label={t('shell.accountMenu')}
        className={classes.person}
        content={
          <Suspense>
            <AccountPanel me={me} />
          </Suspense>
        }
      >
        <Face name={me.displayName} size={34} />
        <span className={classes.names}>
          <span className={classes.name}>{me.displayName}</span>
          <span className={classes.handle}>{me.handle ? `@${me.handle}` : me.email}</span>
        </span>
        <IconDots className={classes.dots} size={20} stroke={1.8} aria-hidden="true" />
      </Flyout>
    </header>
  );
}
