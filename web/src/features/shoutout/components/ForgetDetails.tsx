import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { forgetDetails, type OrderRef } from '../api/orders';

/** Has the names and words of an order forgotten that is over. */
export function ForgetDetails({ id, guest }: OrderRef) {
  const { t } = useTranslation('shoutout');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const forget = useMutation({
    mutationFn: () => forgetDetails({ id, guest }),
    onSuccess: () => toast(t('status.forgotten')),
    onError: (error) => toast(problemText(error), 'bad'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['shoutouts'] }),
  });
  return (
    <div>
      <Button variant="default" size="sm" loading={forget.isPending} onClick={() => forget.mutate()}>
        {t('status.forget')}
      </Button>
    </div>
  );
}
