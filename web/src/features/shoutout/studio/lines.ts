import type { TFunction } from 'i18next';
import type { Shoutout } from '@/lib/api/contract-shoutout';

/** What to read aloud: for whom and from whom, then the wish. */
export function linesOf(t: TFunction<'studio'>, request: Shoutout): string[] {
  const { to, from, for: whom, instructions } = request;
  const head =
    whom === 'someone_else' && from ? t('requests.forFrom', { to, from }) : t('requests.for', { to });
  return [head, ...instructions.split(/\n+/).filter((line) => line.trim() !== '')];
}
