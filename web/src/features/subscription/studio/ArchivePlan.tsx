import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { OwnPlan } from '@/lib/api/contract-studio';
import { Sheet } from '@/ui/Sheet';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { changePlan, ownPlans } from './own-plans';
import classes from './plans.module.css';

/** Says what archiving means for those who have the plan. */
export default function ArchivePlan({ plan, onClose }: { plan: OwnPlan; onClose: () => void }) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const archive = useMutation({
    mutationFn: () => changePlan(plan.id, { archived: true }),
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ownPlans.queryKey });
      toast(t('plans.archived'));
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  return (
    <Sheet title={t('plans.archiveTitle', { name: plan.name })} onClose={onClose}>
      <p className={classes.note}>{t('plans.archiveText')}</p>
      <div className={classes.acts}>
        <Button variant="default" onClick={onClose}>
          {t('plans.cancel')}
        </Button>
        <Button loading={archive.isPending} onClick={() => archive.mutate()}>
          {t('plans.archive')}
        </Button>
      </div>
    </Sheet>
  );
}
