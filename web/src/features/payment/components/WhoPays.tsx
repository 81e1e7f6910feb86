import { Checkbox } from '@mantine/core';
import { useTranslation } from '@/i18n';
import type { BillingNeed } from '@/lib/api/contract';
import type { Payers } from '../billing';
import type { BillingErrors } from '../use-payers';
import { PersonFields } from './PersonFields';
import classes from './WhoPays.module.css';

interface Props {
  asked: BillingNeed;
  payers: Payers;
  errors: BillingErrors;
  onChange: (next: Payers) => void;
}

/** Who pays and whose card it is, where the gateway wants to be told; one quiet line where it only likes to. */
export default function WhoPays(props: Props) {
  const { t } = useTranslation('billing');
  const { asked, payers, onChange } = props;
  return (
    <div className={classes.people}>
      {!asked.required && (
        <Checkbox
          label={t('tell')}
          description={t('tellHint')}
          checked={payers.told}
          onChange={(event) => onChange({ ...payers, told: event.currentTarget.checked })}
        />
      )}
      {(asked.required || payers.told) && <People {...props} />}
    </div>
  );
}

function People({ asked, payers, errors, onChange }: Props) {
  const { t } = useTranslation('billing');
  return (
    <>
      <fieldset className={classes.person}>
        <legend className={classes.legend}>{t('title')}</legend>
        <p className={classes.why}>
          {asked.required && t('why')} {t('kept')}
        </p>
        <PersonFields
          asked={asked}
          who="customer"
          person={payers.customer}
          errors={errors}
          onChange={(part) => onChange({ ...payers, customer: { ...payers.customer, ...part } })}
        />
      </fieldset>
      <Checkbox
        label={t('borrowed')}
        checked={payers.borrowed}
        onChange={(event) => onChange({ ...payers, borrowed: event.currentTarget.checked })}
      />
      {payers.borrowed && (
        <fieldset className={classes.person}>
          <legend className={classes.legend}>{t('cardOwner')}</legend>
          <PersonFields
            asked={asked}
            who="cardOwner"
            person={payers.cardOwner}
            errors={errors}
            onChange={(part) => onChange({ ...payers, cardOwner: { ...payers.cardOwner, ...part } })}
          />
        </fieldset>
      )}
    </>
  );
}
