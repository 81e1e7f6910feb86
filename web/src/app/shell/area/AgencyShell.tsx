import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { ownAgency } from '@/features/payout/api/own-money';
import { useTranslation } from '@/i18n';
import { useMe } from '@/lib/session';
import { Face } from '@/ui/Face';
import { Logo } from '@/ui/Logo';
import { Closing } from '../Closing';
import { SignInAgain } from '../SignInAgain';
import { AreaRail } from './AreaRail';
import classes from './AreaShell.module.css';
import { agencyLinks } from './areas';

/** People of an agency work beside a rail, on phones above a bar. */
export function AgencyShell() {
  const { t } = useTranslation('agency');
  const { me } = useMe();
  const { data: agency } = useQuery(ownAgency);
  if (!me) return <SignInAgain />;
  return (
    <div className={classes.area}>
      <AreaRail
        me={me}
        badge={t('shell.agency')}
        label={t('shell.agency')}
        links={agencyLinks.map((link) => ({ ...link, label: t(`shell.${link.label}`) }))}
        name={me.displayName}
        line={agency?.name ?? me.email}
      />
      <header className={classes.top}>
        <Logo />
        <span className={classes.badge}>{t('shell.agency')}</span>
        <Link to="/me" className={classes.me} aria-label={t('shell.me')}>
          <Face name={me.displayName} size={32} />
        </Link>
      </header>
      <main id="content" className={classes.main} tabIndex={-1}>
        <Closing me={me} />
        <Outlet />
      </main>
      <nav className={classes.bar} aria-label={t('shell.agency')}>
        {agencyLinks.map(({ to, label, icon: Icon }) => (
          <Link
            key={to}
            to={to}
            className={classes.barLink}
            activeOptions={{ exact: to === '/agency', includeSearch: false }}
          >
            <Icon size={24} stroke={1.8} aria-hidden="true" />
            {t(`shell.${label}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
