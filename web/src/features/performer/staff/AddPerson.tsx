import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Agency } from '@/lib/api/contract-studio';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { addAgencyPerson } from '../api/staff-agencies';
import classes from './Pane.module.css';

/** Lets somebody sign in for an agency, by address. */
export function AddPerson({ agency }: { agency: Agency }) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const add = useMutation({
    mutationFn: () => addAgencyPerson(agency.id, email.trim()),
    onSuccess: async (person) => {
      setEmail('');
      setTried(false);
      await queries.invalidateQueries({ queryKey: ['agencies', 'people', agency.id] });
      toast(t(person.emailConfirmed ? 'people.added' : 'people.asked', { email: person.email }));
    },
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() !== '') add.mutate();
  };
  const error = add.isError
    ? problemText(add.error)
    : tried && email.trim() === '' && t('people.emailNeeded');
  return (
    <form className={classes.form} noValidate onSubmit={send}>
      <TextInput
        type="email"
        label={t('people.email')}
        description={t('people.emailHint')}
        autoComplete="off"
        value={email}
        error={error}
        onChange={(event) => {
          add.reset();
          setEmail(event.currentTarget.value);
        }}
      />
      <div className={classes.acts}>
        <Button type="submit" variant="default" size="sm" loading={add.isPending}>
          {t('people.add')}
        </Button>
      </div>
    </form>
  );
}
