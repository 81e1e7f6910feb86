import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n';
import { percentOf } from '@/lib/commission';
import { fromField } from '@/lib/date-field';
import { SelectField } from '@/ui/SelectField';
import { someAgencies } from '../api/staff-agencies';
import { joinAgency, leaveAgency } from '../api/staff-terms';
import classes from './Pane.module.css';
import { useAgree } from './use-agree';

/** Whose performer somebody is, and from when. */
export function AgencyForm({ performer, current }: { performer: string; current?: string }) {
  const { t } = useTranslation('staff');
  const { data } = useQuery(someAgencies);
  const [agencyId, setAgencyId] = useState('');
  const [from, setFrom] = useState('');
  const [tried, setTried] = useState(false);
  const join = useAgree(
    () => joinAgency(performer, { agencyId, from: fromField(from)?.toISOString() }),
    () => {
      setAgencyId('');
      setFrom('');
      setTried(false);
    },
  );
  const leave = useAgree(() => leaveAgency(performer));
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (agencyId !== '') join.mutate(undefined);
  };
  return (
    <form className={classes.form} noValidate onSubmit={send}>
      <div className={classes.pair}>
        <SelectField
          size="md"
          label={t('terms.which')}
          value={agencyId}
          error={tried && agencyId === '' && t('terms.whichNeeded')}
          onChange={(event) => setAgencyId(event.currentTarget.value)}
          data={[
            { value: '', label: t('terms.choose') },
            ...(data?.items ?? []).map((agency) => ({
              value: agency.id,
              label: t('terms.agencyRow', { name: agency.name, percent: percentOf(agency.basisPoints) }),
            })),
          ]}
        />
        <TextInput
          type="datetime-local"
          label={t('terms.from')}
          description={t('terms.fromHint')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
      </div>
      <div className={classes.acts}>
        <Button type="submit" variant="default" size="sm" loading={join.isPending}>
          {t('terms.put')}
        </Button>
        {current && (
          <Button
            variant="default"
            size="sm"
            loading={leave.isPending}
            onClick={() => leave.mutate(undefined)}
          >
            {t('terms.leave')}
          </Button>
        )}
      </div>
    </form>
  );
}
