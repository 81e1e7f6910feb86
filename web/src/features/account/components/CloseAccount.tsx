import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { isProblem, type Problem } from '@/lib/api/problem';
import { meQuery } from '@/lib/session';
import { ErrorBox } from '@/ui/Notice';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { closeAccount } from '../api/own-data';
import { StayAfterAll } from './StayAfterAll';
import classes from './settings.module.css';

const obstacles = ['open_orders', 'open_requests', 'balance', 'last_admin'] as const;
type Obstacle = (typeof obstacles)[number];

/** What happens when one leaves, what is kept and why; then the password, and time to think again. */
export function CloseAccount({ me }: { me: Account }) {
  const { t } = useTranslation('settings');
  const [open, setOpen] = useState(false);
  if (me.closingAt) return <StayAfterAll at={me.closingAt} />;
  return (
    <div className={classes.form}>
      <p>{t('close.what')}</p>
      <ul className={classes.list}>
        <li>{t('close.gone')}</li>
        <li>{t('close.ends')}</li>
        <li>{t('close.bought')}</li>
        <li>{t('close.kept')}</li>
      </ul>
      {open ? (
        <CloseForm email={me.email} onBack={() => setOpen(false)} />
      ) : (
        <div>
          <Button variant="default" onClick={() => setOpen(true)}>
            {t('close.begin')}
          </Button>
        </div>
      )}
    </div>
  );
}

function CloseForm({ email, onBack }: { email: string; onBack: () => void }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [reasons, setReasons] = useState<Obstacle[]>([]);
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: (value) => (value === '' ? t('password.currentNeeded') : null) },
  });
  const close = useMutation({
    mutationFn: ({ password }: typeof form.values) => closeAccount(password),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: meQuery.queryKey });
      toast(t('close.done'));
    },
    onError: (error) => {
      setReasons([]);
      if (isProblem(error, 'wrong_password')) form.setFieldError('password', t('password.wrong'));
      else if (isProblem(error, 'account_in_use') && reasonsOf(error).length > 0)
        setReasons(reasonsOf(error));
      else toast(problemText(error), 'bad');
    },
  });
  return (
    <form className={classes.form} onSubmit={form.onSubmit((values) => close.mutate(values))}>
      <input hidden type="text" name="username" autoComplete="username" value={email} readOnly />
      <PasswordInput
        label={t('password.current')}
        autoComplete="current-password"
        data-autofocus
        visibilityToggleButtonProps={{ 'aria-label': t('password.show'), tabIndex: 0 }}
        {...form.getInputProps('password')}
      />
      {reasons.length > 0 && (
        <ErrorBox
          title={t('close.notYet')}
          text={reasons.map((one) => t(`close.reasons.${one}`)).join(' ')}
        />
      )}
      <div className={classes.emailLine}>
        <Button type="submit" loading={close.isPending}>
          {t('close.do')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t('close.back')}
        </Button>
      </div>
    </form>
  );
}

function reasonsOf({ body }: Problem): Obstacle[] {
  const told: unknown = 'reasons' in body ? body.reasons : [];
  return obstacles.filter((one) => Array.isArray(told) && told.includes(one));
}
