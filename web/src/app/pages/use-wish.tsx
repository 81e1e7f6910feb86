import { useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { PerformerSummary, Plan, Post } from '@/lib/api/contract';
import { useMe } from '@/lib/session';

const SubscribeSheet = lazy(() => import('@/features/subscription/components/SubscribeSheet'));
const UnlockSheet = lazy(() => import('@/features/purchase/components/UnlockSheet'));
const TipSheet = lazy(() => import('@/features/purchase/components/TipSheet'));

export type Wish =
  | { kind: 'subscribe'; performer: PerformerSummary; plan: Plan; watch?: string }
  | { kind: 'unlock'; post: Post }
  | { kind: 'tip'; performer: PerformerSummary; currency: string };

/** What a person wants to pay for. A visitor signs in first and comes back to the same place. */
export function useWish() {
  const [wish, setWish] = useState<Wish>();
  const { me } = useMe();
  const navigate = useNavigate();
  const here = useLocation({ select: ({ href }) => href });
  const want = (next: Wish) =>
    me ? setWish(next) : void navigate({ to: '/signup', search: { next: here } });
  return { want, sheet: wish && <PaySheet wish={wish} onClose={() => setWish(undefined)} /> };
}

function PaySheet({ wish, onClose }: { wish: Wish; onClose: () => void }) {
  return (
    <Suspense>
      {wish.kind === 'subscribe' && <SubscribeSheet {...wish} onClose={onClose} />}
      {wish.kind === 'unlock' && wish.post.price && (
        <UnlockSheet post={wish.post} price={wish.post.price} onClose={onClose} />
      )}
      {wish.kind === 'tip' && <TipSheet {...wish} onClose={onClose} />}
    </Suspense>
  );
}
