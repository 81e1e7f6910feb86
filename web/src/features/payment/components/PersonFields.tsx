import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslation } from '@/i18n';
import type { BillingNeed } from '@/lib/api/contract';
import { nameChars } from '@/lib/limits';
import { type PersonField, type Typed, taxIdNames, type Who } from '../billing';
import type { BillingErrors } from '../use-payers';
import classes from './WhoPays.module.css';

interface Props {
  asked: BillingNeed;
  who: Who;
  person: Typed;
  errors: BillingErrors;
  onChange: (part: Partial<Typed>) => void;
}

/** What a bank wants to know of one person. The browser fills in its owner, and nobody else. */
export function PersonFields({ asked, who, person, errors, onChange }: Props) {
  const { t } = useTranslation('billing');
  const own = who === 'customer';
  const field = (name: PersonField) => ({
    name: `${who}-${name}`,
    required: true,
    withAsterisk: false,
    maxLength: nameChars,
    value: person[name],
    error: errors[`billing.${who}.${name}`],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => onChange({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput
        label={t('name')}
        autoComplete={own ? 'name' : 'off'}
        data-autofocus={own || undefined}
        {...field('name')}
      />
      <div className={classes.pair}>
        <TextInput
          type="date"
          label={t('birthDate')}
          autoComplete={own ? 'bday' : 'off'}
          {...field('birthDate')}
        />
        <TextInput
          type="tel"
          label={t('phone')}
          inputMode="tel"
          autoComplete={own ? 'tel' : 'off'}
          {...field('phone')}
        />
      </div>
      {asked.taxIdOf && <TaxIdField country={asked.taxIdOf} {...field('taxId')} />}
    </>
  );
}

/** By the name that its people know; where we do not, nobody knows either whether it has letters. */
function TaxIdField({ country, ...field }: { country: string } & TextInputProps) {
  const { t } = useTranslation('billing');
  const name = taxIdNames[country];
  return (
    <TextInput
      label={name ?? t('taxId', { country })}
      inputMode={name ? 'numeric' : 'text'}
      autoComplete="off"
      {...field}
    />
  );
}
