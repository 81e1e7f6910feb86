import { lazy, Suspense } from 'react';
import type { Account } from '@/lib/api/contract';

// Few are about to leave.
const ClosingBanner = lazy(() => import('./ClosingBanner'));

/** Above every page of whoever is about to leave, wherever he is signed in. */
export function Closing({ me }: { me: Account | null | undefined }) {
  return (
    me?.closingAt && (
      <Suspense>
        <ClosingBanner at={me.closingAt} />
      </Suspense>
    )
  );
}
