import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import { useMe } from '@/lib/session';
import { Face } from '@/ui/Face';
import { Logo } from '@/ui/Logo';
import { Closing } from '../Closing';
import { SignInAgain } from '../SignInAgain';
import { AreaRail } from './AreaRail';
import classes from './AreaShell.module.css';
import { staffLinks } from './areas';

/** Staff work beside a rail, on phones above a bar; their pages bring their own columns. */
export function StaffShell() {
  const { t } = useTranslation('staff');
  const { me } = useMe();
  if (!me) return <SignInAgain />;
  const links = staffLinks(me);
  return (
    <div className={classes.area}>
      <AreaRail
        me={me}
        badge={t('shell.staff')}
        inverted
        label={t('shell.staff')}
        links={links.map((link) => ({ ...link, label: t(`shell.${link.label}`) }))}
        name={me.displayName}
        line={me.email}
      />
      <header className={classes.top}>
        <Logo />
        <span className={classes.badge} data-inverted>
          {t('shell.staff')}
        </span>
        <Link to="/me" className={classes.me} aria-label={t('shell.me')}>
          <Face name={me.displayName} size={32} />
        </Link>
      </header>
      <main id="content" className={classes.main} tabIndex={-1} data-task data-above-bar>
        <Closing me={me} />
        <Outlet />
      </main>
      <nav className={classes.bar} aria-label={t('shell.staff')}>
        {links.map(({ to, label, icon: Icon }) => (
          <Link key={to} to={to} className={classes.barLink}>
            <Icon size={24} stroke={1.8} aria-hidden="true" />
            {t(`shell.${label}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
