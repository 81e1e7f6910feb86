import { lazy, Suspense } from 'react';
import { useMe } from '@/lib/session';
import { Wait } from '@/ui/Wait';

const HomePage = lazy(() => import('./HomePage').then(({ HomePage }) => ({ default: HomePage })));
const LandingPage = lazy(() => import('./LandingPage').then(({ LandingPage }) => ({ default: LandingPage })));

/** `/` is the feed for members and the promise for visitors. */
export function StartPage() {
  const { me, isPending } = useMe();
  if (isPending) return <Wait rows={2} height={320} />;
  return <Suspense fallback={<Wait rows={2} height={320} />}>{me ? <HomePage /> : <LandingPage />}</Suspense>;
}
