import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { OwnPlan } from '@/lib/api/contract-studio';
import { ownShare } from '@/lib/commission';
import { formatMoney } from '@/lib/money';
import { StateBadge } from '@/ui/StateBadge';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { changePlan, ownPlans } from './own-plans';
import classes from './plans.module.css';

interface Props {
  plan: OwnPlan;
  commission?: number;
  edit: () => void;
  archive: () => void;
}

/** One plan as fans meet it, with one's own share. */
export function PlanCard({ plan, commission, edit, archive }: Props) {
  const { t } = useTranslation('studio');
  const old = plan.archived;
  const share = formatMoney(ownShare(plan.price, commission));
  return (
    <li className={classes.card} data-old={old || undefined}>
      <div className={classes.head}>
        <h2>{plan.name}</h2>
        {old && <StateBadge tone="off">{t('plans.archivedWord')}</StateBadge>}
      </div>
      <p className={classes.price}>
        <span className={classes.sum}>{formatMoney(plan.price)}</span> {t(`plans.per.${plan.period}`)}
      </p>
      <p className={classes.small}>{t('plans.share', { sum: share })}</p>
      <ul className={classes.benefits}>
        {plan.benefits.map((benefit) => (
          <li key={benefit}>
            <IconCheck size={16} stroke={2.2} aria-hidden="true" />
            {benefit}
          </li>
        ))}
      </ul>
      {old && <OfferAgain plan={plan} />}
      {!old && (
        <div className={classes.cardActs}>
          <Button
            variant="default"
            size="xs"
            onClick={edit}
            aria-label={t('plans.editOf', { name: plan.name })}
          >
            {t('plans.change')}
          </Button>
          <Button
            variant="subtle"
            color="gray"
            size="xs"
            className={classes.quiet}
            onClick={archive}
            aria-label={t('plans.archiveOf', { name: plan.name })}
          >
            {t('plans.archive')}
          </Button>
        </div>
      )}
    </li>
  );
}

function OfferAgain({ plan }: { plan: OwnPlan }) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const offer = useMutation({
    mutationFn: () => changePlan(plan.id, { archived: false }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ownPlans.queryKey });
      toast(t('plans.made'));
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  return (
    <div className={classes.cardActs}>
      <Button
        variant="default"
        size="xs"
        loading={offer.isPending}
        aria-label={t('plans.againOf', { name: plan.name })}
        onClick={() => offer.mutate()}
      >
        {t('plans.again')}
      </Button>
    </div>
  );
}
