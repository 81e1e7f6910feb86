import { useTranslation } from '@/i18n';
import { isProblem } from '@/lib/api/problem';

/** A problem in words: ours for the codes we know, the server's own otherwise; never a code alone. */
export function useProblemText() {
  const { t, i18n } = useTranslation('fan');
  return (error: unknown): string => {
    if (!isProblem(error)) return t('errors.codes.server_error');
    const known = `errors.codes.${error.code}`;
    if (i18n.exists(known, { ns: 'fan' })) return t(known as 'errors.codes.refused');
    return (
      error.detail ?? error.title ?? t(error.passing ? 'errors.codes.server_error' : 'errors.codes.refused')
    );
  };
}
