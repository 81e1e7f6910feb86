import { useTexts } from '@/i18n';
import type { Subscription } from '@/lib/api/contract';
import { shortDay } from '@/lib/time';
import type { Tone } from '@/ui/StateBadge';

export interface Standing {
  tone: Tone;
  word: string;
  hint: string;
  act?: 'off' | 'on' | 'again';
}

/** Where a subscription stands, in a word and a plain sentence, and what one can do about it. */
export function useStanding() {
  const t = useTexts();
  return (subscription: Subscription): Standing => {
    const { state, currentPeriodEnd } = subscription;
    const day = currentPeriodEnd ? shortDay(currentPeriodEnd) : '';
    if (renewalIsOff(subscription) && state !== 'ended') {
      const word = day ? t('library.states.ending', { day }) : t('library.states.ended');
      return { tone: 'off', word, hint: t('library.renewalOff'), act: 'on' };
    }
    if (state === 'active') {
      return {
        tone: 'good',
        word: t('library.states.active'),
        hint: t('library.renews', { day }),
        act: 'off',
      };
    }
    if (state === 'past_due') {
      return {
        tone: 'bad',
        word: t('library.states.past_due'),
        hint: t('library.openUntil', { day }),
        act: 'off',
      };
    }
    if (state === 'ended' || state === 'cancelled') {
      return { tone: 'off', word: t('library.states.ended'), hint: t('library.endedHint'), act: 'again' };
    }
    return { tone: 'wait', word: t('library.states.pending'), hint: t('library.pendingHint') };
  };
}

function renewalIsOff({ state, cancelAtPeriodEnd, currentPeriodEnd }: Subscription): boolean {
  const later = currentPeriodEnd ? new Date(currentPeriodEnd) > new Date() : false;
  return cancelAtPeriodEnd || (state === 'cancelled' && later);
}
