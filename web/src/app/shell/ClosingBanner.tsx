import { IconDoorExit } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import { longDay } from '@/lib/time';
import classes from './ClosingBanner.module.css';

/** Says to whoever wants to leave when it is, and where he can change his mind. */
export default function ClosingBanner({ at }: { at: string }) {
  const t = useTexts();
  return (
    <p className={classes.banner} role="status">
      <IconDoorExit size={20} stroke={1.8} aria-hidden="true" />
      <span>
        {t('shell.closing', { day: longDay(at) })}{' '}
        <Link to="/settings" hash="close">
          {t('shell.closingAct')}
        </Link>
      </span>
    </p>
  );
}
