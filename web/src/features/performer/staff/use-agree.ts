import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';

/** Agrees something, shows it everywhere, and says so. */
export function useAgree<Said>(act: (said: Said) => Promise<unknown>, done?: () => void) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['terms'] }),
        queries.invalidateQueries({ queryKey: ['agencies'] }),
        queries.invalidateQueries({ queryKey: ['agency-balances'] }),
      ]);
      toast(t('terms.agreed'));
      done?.();
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
}
