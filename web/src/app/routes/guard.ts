import { redirect } from '@tanstack/react-router';
import { queryClient } from '@/lib/api/query-client';
import { isPerformer, isStaff, meQuery } from '@/lib/session';

interface Where {
  location: { href: string };
}

/** For `beforeLoad`: members only; a visitor signs in and comes back. */
export async function signedIn({ location }: Where) {
  const me = await queryClient.ensureQueryData(meQuery).catch(() => null);
  if (!me) throw redirect({ to: '/login', search: { next: location.href } });
  return me;
}

export async function performersOnly(where: Where) {
  if (!isPerformer(await signedIn(where))) throw redirect({ to: '/' });
}

export async function staffOnly(where: Where) {
  if (!isStaff(await signedIn(where))) throw redirect({ to: '/' });
}
