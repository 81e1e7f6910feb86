import { Outlet } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import { OfflineNotice } from '@/ui/OfflineNotice';
import { Toasts } from '@/ui/Toasts';
import classes from './Root.module.css';
import { useFocusOnArrival } from './use-focus-on-arrival';

export function Root() {
  const t = useTexts();
  useFocusOnArrival();
  return (
    <>
      <a className={classes.skip} href="#content">
        {t('shell.skip')}
      </a>
      <Outlet />
      <OfflineNotice />
      <Toasts />
    </>
  );
}
