import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';

/** Changes an account, shows the list as it is then, and says so. */
export function useAccountChange<Said>(act: (said: Said) => Promise<unknown>, news: (said: Said) => string) {
  const queries = useQueryClient();
  const problemText = useProblemText();
  return useMutation({
    mutationFn: act,
    onSuccess: (_, said) => toast(news(said)),
    onError: (error) => toast(problemText(error), 'bad'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['staff-accounts'] }),
  });
}
