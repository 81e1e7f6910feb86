import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useMe } from '@/lib/session';
import { BottomBar } from './BottomBar';
import { Closing } from './Closing';
import classes from './FanShell.module.css';
import { PhoneTop } from './PhoneTop';
import { Rail } from './Rail';
import { VisitorHeader } from './VisitorHeader';

// Below the page: it comes after what people came for.
const Footer = lazy(() => import('./Footer').then((module) => ({ default: module.Footer })));

/** Members have a rail and, on a phone, a bottom bar; visitors a header and a footer. */
export function FanShell() {
  const { me } = useMe();
  const { phoneHead, bottomBar } = useShellWishes();
  return (
    <div className={me ? classes.member : classes.visitor}>
      {me ? <Rail me={me} /> : <VisitorHeader />}
      {phoneHead !== 'own' && <PhoneTop me={me} />}
      <main id="content" className={classes.main} tabIndex={-1}>
        <Closing me={me} />
        <Outlet />
      </main>
      {!me && (
        <Suspense>
          <Footer />
        </Suspense>
      )}
      {me && bottomBar !== false && <BottomBar me={me} />}
    </div>
  );
}

function useShellWishes() {
  return useMatches({ select: (matches) => matches.at(-1)?.staticData ?? {} });
}
