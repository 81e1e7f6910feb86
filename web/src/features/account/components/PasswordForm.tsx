import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import { isProblem } from '@/lib/api/problem';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { changePassword } from '../api/own-account';
import classes from './settings.module.css';

const shortest = 8;

export function PasswordForm({ email }: { email: string }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const form = useForm({
    initialValues: { current: '', next: '' },
    validate: {
      current: (value) => (value === '' ? t('password.currentNeeded') : null),
      next: (value) => (value.length < shortest ? t('password.short') : null),
    },
  });
  const save = useMutation({
    mutationFn: ({ current, next }: typeof form.values) => changePassword({ current, new: next }),
    onSuccess: async () => {
      form.reset();
      toast(t('password.saved'));
      await queries.invalidateQueries({ queryKey: ['sessions'] });
    },
    onError: (error) => {
      const fields = isProblem(error) ? error.fields : {};
      form.setErrors({ current: fields.current, next: fields.new });
      if (isProblem(error, 'wrong_password')) form.setFieldError('current', t('password.wrong'));
      else if (!fields.current && !fields.new) toast(problemText(error), 'bad');
    },
  });
  return (
    <form className={classes.form} onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <input hidden type="text" name="username" autoComplete="username" value={email} readOnly />
      <div className={classes.pair}>
        <PasswordInput
          label={t('password.current')}
          autoComplete="current-password"
          visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0 }}
          {...form.getInputProps('current')}
        />
        <PasswordInput
          label={t('password.next')}
          description={t('password.hint')}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0 }}
          {...form.getInputProps('next')}
        />
      </div>
      <p className={classes.hint}>{t('password.ends')}</p>
      <div>
        <Button type="submit" variant="default" loading={save.isPending}>
          {t('password.save')}
        </Button>
      </div>
    </form>
  );
}
