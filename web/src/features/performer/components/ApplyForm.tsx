import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { Application, ApplicationFields } from '@/lib/api/contract-studio';
import { isProblem } from '@/lib/api/problem';
import { countries } from '@/lib/countries';
import { dropKept, keep, recallKept } from '@/lib/kept';
import { bioChars, nameChars } from '@/lib/limits';
import { ofAge } from '@/lib/of-age';
import { meQuery } from '@/lib/session';
import { SelectField } from '@/ui/SelectField';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { applyAsPerformer, ownApplication } from '../api/own-application';
import { handleFault } from '../handle';
import classes from './ApplyForm.module.css';
import { CategoryPicker } from './CategoryPicker';
import { HandleField } from './HandleField';
import { LinksField, tidyLinks } from './LinksField';

type Values = Required<ApplicationFields> & { links: string[] };

interface Props {
  account: string;
  before?: Application | null;
  /** Not yet: the e-mail is to be confirmed first. */
  blocked: boolean;
}

/** Everything we ask of somebody who wants to perform here. What is typed stays on this device until it is sent. */
export function ApplyForm({ account, before, blocked }: Props) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const key = `apply-${account}`;
  const form = useForm<Values>({
    initialValues: { ...empty, ...fromBefore(before), ...recallKept<Partial<Values>>(key) },
    onValuesChange: (values) => keep(key, values),
    validate: {
      handle: (handle) => {
        const fault = handleFault(handle);
        return fault ? t(`fields.handleFaults.${fault}`) : null;
      },
      stageName: (name) => (name.trim() === '' ? t('fields.stageNameNeeded') : null),
      bio: (bio) => (bio.trim() === '' ? t('fields.bioNeeded') : null),
      country: (country) => (country === '' ? t('fields.countryNeeded') : null),
      birthDate: (date) => (ofAge(date) ? null : t('fields.birthDateWrong')),
      categories: (chosen) => (chosen.length === 0 ? t('fields.categoriesNeeded') : null),
    },
  });
  const send = useMutation({
    mutationFn: (values: Values) => applyAsPerformer({ ...values, links: tidyLinks(values.links) }),
    onSuccess: async () => {
      dropKept(key);
      scrollTo(0, 0);
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      await queries.invalidateQueries({ queryKey: ownApplication.queryKey });
    },
    onError: (error) => {
      if (isProblem(error)) form.setErrors(error.fields);
      if (isProblem(error, 'handle_taken')) form.setFieldError('handle', t('fields.handleTaken'));
      toast(problemText(error), 'bad');
    },
  });
  const set = form.setFieldValue;
  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => send.mutate(values))}>
      <TextInput
        label={t('fields.stageName')}
        description={t('fields.stageNameHint')}
        maxLength={nameChars}
        {...form.getInputProps('stageName')}
      />
      <HandleField
        value={form.values.handle}
        error={form.errors.handle as string | undefined}
        onChange={(handle) => set('handle', handle)}
      />
      <Textarea
        label={t('fields.bio')}
        description={t('fields.bioHint')}
        autosize
        minRows={4}
        maxLength={bioChars}
        {...form.getInputProps('bio')}
      />
      <CategoryPicker
        value={form.values.categories}
        error={form.errors.categories as string | undefined}
        onChange={(categories) => set('categories', categories)}
      />
      <div className={classes.pair}>
        <SelectField
          label={t('fields.country')}
          data={[{ value: '', label: t('fields.choose') }, ...countries()]}
          {...form.getInputProps('country')}
        />
        <TextInput
          label={t('fields.birthDate')}
          description={t('fields.birthDateHint')}
          type="date"
          autoComplete="bday"
          {...form.getInputProps('birthDate')}
        />
      </div>
      <LinksField
        label={t('fields.links')}
        value={form.values.links}
        errorAt={(i) => form.errors[`links[${i}]`] as string | undefined}
        onChange={(links) => set('links', links)}
      />
      <div className={classes.foot}>
        <Button type="submit" size="lg" loading={send.isPending} disabled={blocked}>
          {before ? t('apply.sendAgain') : t('apply.send')}
        </Button>
        <p>{blocked ? t('apply.blocked') : t('apply.sendHint')}</p>
      </div>
    </form>
  );
}

const empty: Values = {
  handle: '',
  stageName: '',
  bio: '',
  country: '',
  birthDate: '',
  categories: [],
  links: [''],
};

function fromBefore(before: Application | null | undefined): Partial<Values> {
  if (!before) return {};
  const { handle, stageName, bio, country, birthDate, links } = before;
  const known = { handle, stageName, bio, country, birthDate };
  return { ...known, categories: before.categories, links: links?.length ? links : [''] };
}
