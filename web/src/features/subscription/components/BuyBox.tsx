import { Button, SegmentedControl } from '@mantine/core';
import type { Ref } from 'react';
import { useTexts } from '@/i18n';
import type { Performer, Period, Plan } from '@/lib/api/contract';
import { formatMoney } from '@/lib/money';
import { firstName } from '@/lib/names';
import { afterPeriod, shortDay } from '@/lib/time';
import { LinkButton } from '@/ui/LinkButton';
import { StateBadge } from '@/ui/StateBadge';
import { periodsOf, plansFor, savingOf } from '../terms';
import classes from './BuyBox.module.css';
import { PlanCards } from './PlanCards';

interface Props {
  performer: Performer;
  plan?: Plan;
  onChoose: (plan: Plan) => void;
  onSubscribe: (plan: Plan) => void;
  buttonRef?: Ref<HTMLDivElement>;
}

/** What subscribing costs and gives, when it renews and how to stop: all beside the button. */
export function BuyBox({ performer, plan, onChoose, onSubscribe, buttonRef }: Props) {
  const t = useTexts();
  const { plans, stageName, viewer } = performer;
  const name = firstName(stageName);
  if (viewer?.subscribed) return <SubscribedBox />;
  if (!plan) {
    return (
      <section className={classes.box} aria-label={t('pay.plans')}>
        <h2 className={classes.title}>{t('pay.noPlans')}</h2>
        <p className={classes.small}>{t('pay.noPlansHint', { name: stageName })}</p>
      </section>
    );
  }
  const sum = formatMoney(plan.price);
  const terms = { day: shortDay(afterPeriod(plan.period)), sum, word: t(`pay.monthWord.${plan.period}`) };
  return (
    <section className={classes.box} aria-label={t('pay.subscribeTo', { name })}>
      <h2 className={classes.title}>{t('pay.subscribeTo', { name })}</h2>
      <TermSwitch plans={plans} chosen={plan.period} onChoose={onChoose} />
      <PlanCards plans={plansFor(plans, plan.period)} chosen={plan} onChoose={onChoose} />
      <div ref={buttonRef}>
        <Button disabled={viewer?.mine} size="lg" fullWidth onClick={() => onSubscribe(plan)}>
          {t('pay.subscribeFor', { sum, period: t(`pay.per.${plan.period}`) })}
        </Button>
      </div>
      <p className={classes.small}>{t('pay.renewsOn', terms)}</p>
    </section>
  );
}

function TermSwitch({
  plans,
  chosen,
  onChoose,
}: {
  plans: Plan[];
  chosen: Period;
  onChoose: (plan: Plan) => void;
}) {
  const t = useTexts();
  const periods = periodsOf(plans);
  if (periods.length < 2) return null;
  const label = (period: Period) => {
    const saving = savingOf(plans, period);
    return saving ? `${t(`pay.terms.${period}`)} −${saving}%` : t(`pay.terms.${period}`);
  };
  const choose = (period: string) => {
    const first = plansFor(plans, period as Period)[0];
    if (first) onChoose(first);
  };
  return (
    <SegmentedControl
      fullWidth
      aria-label={t('pay.terms.label')}
      value={chosen}
      onChange={choose}
      data={periods.map((period) => ({ value: period, label: label(period) }))}
    />
  );
}

function SubscribedBox() {
  const t = useTexts();
  return (
    <section className={classes.box} aria-label={t('pay.subscribed')}>
      <h2 className={classes.title}>
        {t('pay.subscribed')} <StateBadge tone="good">{t('library.states.active')}</StateBadge>
      </h2>
      <p className={classes.hint}>{t('pay.subscribedHint')}</p>
      <LinkButton to="/library" variant="default" fullWidth>
        {t('pay.manage')}
      </LinkButton>
    </section>
  );
}
