import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTexts } from '@/i18n';
import { isProblem } from '@/lib/api/problem';
import { meQuery } from '@/lib/session';
import { LinkButton } from '@/ui/LinkButton';
import { ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import { confirmEmail } from '../api/confirm-email';
import { FormPage } from './FormPage';

/** Reached from the mail: a link works once, so the answer is asked once and kept. */
export function ConfirmEmail({ token }: { token: string }) {
  const t = useTexts();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['confirm-email', token],
    queryFn: async () => {
      await confirmEmail(token);
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      return true;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const gone = isProblem(error) && [404, 410, 422].includes(error.status);
  const goOn = (
    <LinkButton to="/" size="lg" fullWidth mt={24}>
      {t('account.goOn')}
    </LinkButton>
  );
  if (data) {
    return (
      <FormPage title={t('account.confirmed')} hint={t('account.confirmedHint')}>
        {goOn}
      </FormPage>
    );
  }
  if (gone) {
    return (
      <FormPage title={t('account.confirmGone')} hint={t('account.confirmGoneHint')}>
        {goOn}
      </FormPage>
    );
  }
  return (
    <FormPage title={t('account.confirming')}>
      {error ? <ErrorState error={error} retry={() => void refetch()} /> : <Wait rows={1} />}
    </FormPage>
  );
}
