import { redirect } from '@tanstack/react-router';
import { loadTexts } from '@/i18n';
import { queryClient } from '@/lib/api/query-client';
import { isAgent, isPerformer, isStaff, meQuery } from '@/lib/session';

interface Where {
  location: { href: string };
}

/** For `beforeLoad`: members only; a visitor signs in and comes back. */
export async function signedIn({ location }: Where) {
  const me = await queryClient.ensureQueryData(meQuery).catch(() => null);
  if (!me) throw redirect({ to: '/login', search: { next: location.href } });
  return me;
}

/** A fan who comes to the studio wants to become a performer. */
export async function enterStudio(where: Where) {
  const [me] = await Promise.all([signedIn(where), loadTexts('studio')]);
  if (!isPerformer(me)) throw redirect({ to: '/studio/apply' });
}

export async function agentsOnly(where: Where) {
  if (!isAgent(await signedIn(where))) throw redirect({ to: '/' });
}

export async function staffOnly(where: Where) {
  if (!isStaff(await signedIn(where))) throw redirect({ to: '/' });
}
