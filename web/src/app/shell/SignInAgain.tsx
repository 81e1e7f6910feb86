import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { meQuery } from '@/lib/session';

/** In place of a page for members that lost its member: a session that ended is begun again, and leads back here. */
export function SignInAgain() {
  const router = useRouter();
  const { data } = useQuery(meQuery);
  // Only who is known to be nobody: a server that is away ends no session.
  const ended = data === null;
  useEffect(() => {
    if (!ended) return;
    const next = router.state.location.href;
    void router.navigate({ to: '/login', search: { next }, replace: true });
  }, [ended, router]);
  return null;
}
