import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { areaLinks, railLinks } from './nav';
import classes from './PanelLinks.module.css';

/** What the bottom bar has no room for. */
export function PanelLinks({ me }: { me: Account }) {
  const t = useTexts();
  return (
    <ul className={classes.list}>
      {[...railLinks.slice(2), ...areaLinks(me)].map(({ to, label, icon: Icon }) => (
        <li key={to}>
          <Link to={to} className={classes.link}>
            <Icon size={22} stroke={1.8} aria-hidden="true" />
            <span>{t(`shell.${label}`)}</span>
            <IconChevronRight size={20} stroke={1.8} aria-hidden="true" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
