import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { Agency, AgencyPerson } from '@/lib/api/contract-studio';
import { ErrorState } from '@/ui/Notice';
import { Sheet } from '@/ui/Sheet';
import { toast } from '@/ui/toast';
import { removeAgencyPerson } from '../api/staff-agencies';
import classes from './AgencyPeople.module.css';

interface Props {
  agency: Agency;
  person: AgencyPerson;
  onClose: () => void;
}

/** What removing does, then the act. */
export default function RemovePerson({ agency, person, onClose }: Props) {
  const { t } = useTranslation('staff');
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeAgencyPerson(agency.id, person.id),
    onSuccess: () => {
      onClose();
      toast(t('people.removed', { email: person.email }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['agencies', 'people', agency.id] }),
  });
  return (
    <Sheet title={t('people.removeTitle')} onClose={onClose}>
      <div className={classes.sheet}>
        <p>{t('people.removeText', { email: person.email, agency: agency.name })}</p>
        {remove.isError && <ErrorState error={remove.error} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('people.keep')}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('people.remove')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}
