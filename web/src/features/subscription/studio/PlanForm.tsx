import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { Money, Period } from '@/lib/api/contract';
import type { OwnPlan, PlanChange, PlanFields } from '@/lib/api/contract-studio';
import { isProblem } from '@/lib/api/problem';
import { ownShare, percentOf, usualCommission } from '@/lib/commission';
import { benefitsPerPlan, nameChars } from '@/lib/limits';
import { formatMoney, parseMoney, plainAmount } from '@/lib/money';
import { PriceField } from '@/ui/PriceField';
import { Rich } from '@/ui/Rich';
import { Sheet } from '@/ui/Sheet';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { changePlan, createPlan, ownPlans } from './own-plans';
import classes from './plans.module.css';

interface Props {
  plan?: OwnPlan;
  currency: string;
  min?: Money;
  max?: Money;
  commission?: number;
  onClose: () => void;
}

/** A plan, new or changed. */
export default function PlanForm({ plan, currency, min, max, commission = usualCommission, onClose }: Props) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const form = useForm({
    initialValues: {
      name: plan?.name ?? '',
      price: plan ? plainAmount(plan.price) : '',
      period: (plan?.period ?? 'month') as Period,
      benefits: plan ? plan.benefits.join('\n') : '',
    },
    validate: {
      name: (name) => (name.trim() === '' ? t('plans.nameNeeded') : null),
      price: (typed) => {
        const price = parseMoney(typed, currency);
        if (!price || price.amount === 0) return t('checks.priceMissing');
        if (min && price.amount < min.amount) return t('checks.priceLow', { sum: formatMoney(min) });
        if (max && price.amount > max.amount) return t('checks.priceHigh', { sum: formatMoney(max) });
        return null;
      },
    },
  });
  const save = useMutation({
    mutationFn: (fields: PlanFields) =>
      plan ? changePlan(plan.id, changed(plan, fields)) : createPlan(fields),
    onSuccess: async () => {
      onClose();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ownPlans.queryKey }),
        queries.invalidateQueries({ queryKey: ['own-performer'] }),
      ]);
      toast(t(plan ? 'plans.changed' : 'plans.made'));
    },
    onError: (error) => {
      if (isProblem(error)) form.setErrors(error.fields);
      toast(problemText(error), 'bad');
    },
  });
  const submit = form.onSubmit(({ name, price, period, benefits }) => {
    const sum = parseMoney(price, currency);
    if (sum)
      save.mutate({
        name: name.trim(),
        price: sum,
        period,
        benefits: lines(benefits).slice(0, benefitsPerPlan),
      });
  });
  const price = parseMoney(form.values.price, currency);
  return (
    <Sheet title={t(plan ? 'plans.edit' : 'plans.new')} onClose={onClose}>
      <form className={classes.form} onSubmit={submit} noValidate>
        <TextInput
          label={t('plans.name')}
          description={t('plans.nameHint')}
          maxLength={nameChars}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <div>
          <p className={classes.label} id="plan-period">
            {t('plans.period')}
          </p>
          <SegmentedControl
            fullWidth
            aria-labelledby="plan-period"
            data={(['month', 'quarter', 'year'] as const).map((value) => ({
              value,
              label: t(`plans.periods.${value}`),
            }))}
            {...form.getInputProps('period')}
          />
        </div>
        <PriceField
          label={t('plans.price')}
          currency={currency}
          value={form.values.price}
          error={form.errors.price}
          onChange={(value) => form.setFieldValue('price', value)}
        >
          {price && price.amount > 0 ? (
            <Rich text={t('share.period', { sum: formatMoney(ownShare(price, commission)) })} />
          ) : (
            t('share.before', { percent: percentOf(commission) })
          )}
        </PriceField>
        <Textarea
          label={t('plans.benefits')}
          description={t('plans.benefitsHint')}
          autosize
          minRows={3}
          {...form.getInputProps('benefits')}
        />
        {plan && <p className={classes.note}>{t('plans.priceNote')}</p>}
        <div className={classes.acts}>
          <Button variant="default" onClick={onClose}>
            {t('plans.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t(plan ? 'plans.save' : 'plans.make')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Only what differs is sent: an untouched price is no price change. */
function changed(plan: OwnPlan, fields: PlanFields): PlanChange {
  const change: PlanChange = {};
  if (fields.name !== plan.name) change.name = fields.name;
  if (fields.price.amount !== plan.price.amount) change.price = fields.price;
  if (fields.period !== plan.period) change.period = fields.period;
  if (fields.benefits?.join('\n') !== plan.benefits.join('\n')) change.benefits = fields.benefits;
  return change;
}
