import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { Face } from '@/ui/Face';
import classes from './BottomBar.module.css';
import { barLinks } from './nav';

export function BottomBar({ me }: { me: Account }) {
  const t = useTexts();
  return (
    <nav className={classes.bar} aria-label={t('shell.main')}>
      {barLinks.map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} className={classes.link} activeOptions={{ exact: to === '/' }}>
          <Icon size={26} stroke={1.8} aria-hidden="true" />
          {t(`shell.${label}`)}
        </Link>
      ))}
      <Link to="/me" className={classes.link}>
        <Face name={me.displayName} size={26} />
        {t('shell.me')}
      </Link>
    </nav>
  );
}
