import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { OwnPerformer, PerformerChange } from '@/lib/api/contract-studio';
import { isProblem } from '@/lib/api/problem';
import { bioChars, nameChars, titleChars } from '@/lib/limits';
import { ownPerformer } from '@/lib/own-performer';
import { meQuery } from '@/lib/session';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { changePerformer } from '../api/change-performer';
import { handleFault } from '../handle';
import classes from './ApplyForm.module.css';
import { CategoryPicker } from './CategoryPicker';
import { HandleField } from './HandleField';
import { LinksField, tidyLinks } from './LinksField';

/** What one's page says. */
export function PageForm({ performer }: { performer: OwnPerformer }) {
  const { t } = useTranslation('studio');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const form = useForm({
    initialValues: valuesOf(performer),
    validate: {
      handle: (handle) => {
        const fault = handleFault(handle);
        return fault ? t(`fields.handleFaults.${fault}`) : null;
      },
      stageName: (name) => (name.trim() === '' ? t('fields.stageNameNeeded') : null),
      categories: (chosen) => (chosen.length === 0 ? t('fields.categoriesNeeded') : null),
    },
  });
  const save = useMutation({
    mutationFn: (values: Values) => changePerformer(changed(performer, values)),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ownPerformer.queryKey }),
        queries.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]);
      form.resetDirty();
      toast(t('page.saved'));
    },
    onError: (error) => {
      if (isProblem(error)) form.setErrors(error.fields);
      if (isProblem(error, 'handle_taken')) form.setFieldError('handle', t('fields.handleTaken'));
      toast(problemText(error), 'bad');
    },
  });
  const set = form.setFieldValue;
  return (
    <form className={classes.form} noValidate onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <div className={classes.pair}>
        <TextInput label={t('fields.stageName')} maxLength={nameChars} {...form.getInputProps('stageName')} />
        <TextInput label={t('fields.location')} maxLength={nameChars} {...form.getInputProps('location')} />
      </div>
      <HandleField
        value={form.values.handle}
        error={form.errors.handle as string | undefined}
        onChange={(handle) => set('handle', handle)}
      />
      {form.values.handle !== performer.handle && <p className={classes.note}>{t('page.handleMoves')}</p>}
      <TextInput
        label={t('fields.tagline')}
        description={t('fields.taglineHint')}
        maxLength={titleChars}
        {...form.getInputProps('tagline')}
      />
      <Textarea
        label={t('fields.bio')}
        autosize
        minRows={5}
        maxLength={bioChars}
        {...form.getInputProps('bio')}
      />
      <CategoryPicker
        value={form.values.categories}
        error={form.errors.categories as string | undefined}
        onChange={(categories) => set('categories', categories)}
      />
      <LinksField
        label={t('fields.pageLinks')}
        value={form.values.links}
        errorAt={(i) => form.errors[`links[${i}]`] as string | undefined}
        onChange={(links) => set('links', links)}
      />
      <div>
        <Button type="submit" size="sm" loading={save.isPending}>
          {t('page.save')}
        </Button>
      </div>
    </form>
  );
}

type Asked = 'handle' | 'stageName' | 'tagline' | 'bio' | 'location' | 'categories' | 'links';
type Values = { [Field in Asked]-?: NonNullable<PerformerChange[Field]> };

function valuesOf(performer: OwnPerformer): Values {
  const { handle, stageName, tagline, bio, location, categories, links } = performer;
  return {
    handle,
    stageName,
    tagline,
    bio,
    location: location ?? '',
    categories: categories.map((one) => one.slug),
    links,
  };
}

/** Only what differs is sent. */
function changed(performer: OwnPerformer, values: Values): PerformerChange {
  const before = valuesOf(performer);
  const now = { ...values, links: tidyLinks(values.links) };
  const differs = (key: keyof Values) => JSON.stringify(now[key]) !== JSON.stringify(before[key]);
  const keys = (Object.keys(now) as (keyof Values)[]).filter(differs);
  return Object.fromEntries(keys.map((key) => [key, now[key]]));
}
