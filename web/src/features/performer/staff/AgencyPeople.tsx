import { ActionIcon } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Agency, AgencyPerson } from '@/lib/api/contract-studio';
import { ErrorState } from '@/ui/Notice';
import { Time } from '@/ui/Time';
import { Wait } from '@/ui/Wait';
import { agencyPeople } from '../api/staff-agencies';
import { AddPerson } from './AddPerson';
import classes from './AgencyPeople.module.css';

const RemovePerson = lazy(() => import('./RemovePerson'));

/** Who signs in for an agency; staff adds by address and removes. */
export function AgencyPeople({ agency }: { agency: Agency }) {
  const { t } = useTranslation('staff');
  const people = useQuery(agencyPeople(agency.id));
  const [leaving, setLeaving] = useState<AgencyPerson>();
  return (
    <div className={classes.people}>
      <p className={classes.line}>{t('people.line')}</p>
      {people.isPending && <Wait rows={1} height={56} />}
      {people.isError && <ErrorState error={people.error} retry={() => void people.refetch()} />}
      {people.isSuccess && people.data.items.length > 0 && (
        <ul className={classes.list} aria-label={t('people.title')}>
          {people.data.items.map((person) => (
            <Person key={person.id} person={person} remove={() => setLeaving(person)} />
          ))}
        </ul>
      )}
      <AddPerson agency={agency} />
      {leaving && (
        <Suspense>
          <RemovePerson agency={agency} person={leaving} onClose={() => setLeaving(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

function Person({ person, remove }: { person: AgencyPerson; remove: () => void }) {
  const { t } = useTranslation('staff');
  const { email, emailConfirmed, displayName, suspendedAt, addedAt } = person;
  return (
    <li className={classes.person}>
      <span className={classes.words}>
        <span className={classes.email}>{email}</span>
        <span className={classes.small}>
          {suspendedAt ? t('people.suspended') : emailConfirmed ? displayName : t('people.invited')}
          {' · '}
          <Time at={addedAt} />
        </span>
      </span>
      <ActionIcon
        size={44}
        variant="transparent"
        className={classes.remove}
        aria-label={t('people.removeOf', { email })}
        onClick={remove}
      >
        <IconUserMinus size={20} stroke={1.8} />
      </ActionIcon>
    </li>
  );
}
