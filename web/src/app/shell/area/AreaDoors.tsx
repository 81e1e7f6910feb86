import {
  IconBriefcase,
  IconBuildingStore,
  IconHome,
  IconSettings,
  IconShieldCheck,
  IconUser,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { isAgent, isPerformer, isStaff } from '@/lib/session';
import classes from './AreaDoors.module.css';

/** The ways from one area of the site into the others that this person may enter. */
export function AreaDoors({ me }: { me: Account }) {
  const t = useTexts();
  return (
    <ul className={classes.doors}>
      <li>
        <Link to="/" activeOptions={{ exact: true }}>
          <IconHome size={20} stroke={1.8} aria-hidden="true" />
          {t('shell.site')}
        </Link>
      </li>
      {isPerformer(me) && me.handle && (
        <li>
          <Link to="/@{$handle}" params={{ handle: me.handle }}>
            <IconUser size={20} stroke={1.8} aria-hidden="true" />
            {t('shell.myPage')}
          </Link>
        </li>
      )}
      {isPerformer(me) && (
        <li>
          <Link to="/studio">
            <IconBuildingStore size={20} stroke={1.8} aria-hidden="true" />
            {t('shell.studio')}
          </Link>
        </li>
      )}
      {isAgent(me) && (
        <li>
          <Link to="/agency">
            <IconBriefcase size={20} stroke={1.8} aria-hidden="true" />
            {t('shell.agency')}
          </Link>
        </li>
      )}
      {isStaff(me) && (
        <li>
          <Link to="/staff">
            <IconShieldCheck size={20} stroke={1.8} aria-hidden="true" />
            {t('shell.staff')}
          </Link>
        </li>
      )}
      <li>
        <Link to="/settings">
          <IconSettings size={20} stroke={1.8} aria-hidden="true" />
          {t('shell.settings')}
        </Link>
      </li>
    </ul>
  );
}
