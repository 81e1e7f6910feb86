import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { chooseLanguage, currentLanguage, type Language, languages, useTranslation } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { isProblem } from '@/lib/api/problem';
import { nameChars } from '@/lib/limits';
import { meQuery } from '@/lib/session';
import { SelectField } from '@/ui/SelectField';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { changeProfile } from '../api/own-account';
import classes from './settings.module.css';

/** Name, language and time zone. */
export function ProfileForm({ me }: { me: Account }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const form = useForm({
    initialValues: {
      displayName: me.displayName,
      locale: currentLanguage() as string,
      timeZone: zoneOf(me),
    },
    validate: { displayName: (name) => (name.trim() === '' ? t('profile.nameNeeded') : null) },
  });
  const save = useMutation({
    mutationFn: changeProfile,
    onSuccess: async (account, { locale }) => {
      queries.setQueryData(meQuery.queryKey, (old) => (old ? { ...old, ...account } : old));
      if (locale && locale !== currentLanguage()) await chooseLanguage(locale as Language);
      form.resetDirty();
      toast(t('profile.saved'));
    },
    onError: (error) => {
      if (isProblem(error)) form.setErrors(error.fields);
      toast(problemText(error), 'bad');
    },
  });
  return (
    <form className={classes.form} onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <TextInput
        label={t('profile.name')}
        description={t('profile.nameHint')}
        autoComplete="nickname"
        maxLength={nameChars}
        {...form.getInputProps('displayName')}
      />
      <div className={classes.pair}>
        <SelectField
          label={t('profile.language')}
          data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
          {...form.getInputProps('locale')}
        />
        <SelectField
          label={t('profile.zone')}
          data={zones(form.values.timeZone)}
          {...form.getInputProps('timeZone')}
        />
      </div>
      <div>
        <Button type="submit" loading={save.isPending}>
          {t('profile.save')}
        </Button>
      </div>
    </form>
  );
}

/** The server's short name for UTC is no name to choose. */
const zoneOf = ({ timeZone = ownZone() }: Account) => (timeZone === 'Z' ? 'UTC' : timeZone);

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

function zones(chosen: string) {
  const all = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen, ownZone()]);
  return [...all].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
