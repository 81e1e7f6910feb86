import { useId } from 'react';
import { useTexts } from '@/i18n';
import type { Plan } from '@/lib/api/contract';
import { Sum } from '@/ui/Sum';
import classes from './PlanCards.module.css';

interface Props {
  plans: Plan[];
  chosen: Plan;
  onChoose: (plan: Plan) => void;
}

/** Plans as radio cards: name, one hint, sum, what one gets. Native radios, so that the arrows work. */
export function PlanCards({ plans, chosen, onChoose }: Props) {
  const t = useTexts();
  const name = useId();
  return (
    <fieldset className={classes.cards}>
      <legend className={classes.legend}>{t('pay.plans')}</legend>
      {plans.map((plan) => (
        <label key={plan.id} className={classes.card}>
          <input
            type="radio"
            className={classes.dot}
            name={name}
            value={plan.id}
            checked={plan.id === chosen.id}
            onChange={() => onChoose(plan)}
          />
          <span className={classes.line}>
            <span className={classes.name}>
              {plan.name} {plan.hint && <span className={classes.hint}>{plan.hint}</span>}
            </span>
            <Sum money={plan.price} />
          </span>
          {plan.benefits.length > 0 && <span className={classes.gets}>{plan.benefits.join(', ')}</span>}
        </label>
      ))}
    </fieldset>
  );
}
