import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';

/** Changes the categories, shows them as they are then, and says so. */
export function useCategoryChange<Said>(act: (said: Said) => Promise<unknown>, done?: () => void) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      toast(t('categories.saved'));
      done?.();
    },
    onError: (error) => toast(problemText(error), 'bad'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['categories'] }),
  });
}
