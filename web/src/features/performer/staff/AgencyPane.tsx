import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Agency } from '@/lib/api/contract-studio';
import { basisPointsOf, percentOf } from '@/lib/commission';
import { fromField } from '@/lib/date-field';
import { nameChars } from '@/lib/limits';
import { Pane, Part } from '@/ui/Pane';
import { renameAgency, setAgencyShare } from '../api/staff-agencies';
import { AgencyPeople } from './AgencyPeople';
import classes from './Pane.module.css';
import { useAgree } from './use-agree';

interface Props {
  agency: Agency;
  /** what is there for it, in words */
  balance?: string;
  close: () => void;
}

/** One agency: its share from a day on, who signs in for it, and its name. */
export function AgencyPane({ agency, balance, close }: Props) {
  const { t } = useTranslation('staff');
  const line = [t('agencies.count', { count: agency.performers }), balance].filter(Boolean).join(' · ');
  return (
    <Pane title={agency.name} line={line} close={close}>
      <Part title={t('agencies.share')}>
        <p className={classes.now}>{t('agencies.gets', { percent: percentOf(agency.basisPoints) })}</p>
        <ShareForm agency={agency} />
      </Part>
      <Part title={t('people.title')}>
        <AgencyPeople agency={agency} />
      </Part>
      <Part title={t('agencies.name')}>
        <NameForm agency={agency} />
      </Part>
    </Pane>
  );
}

function ShareForm({ agency }: { agency: Agency }) {
  const { t } = useTranslation('staff');
  const [percent, setPercent] = useState('');
  const [from, setFrom] = useState('');
  const [tried, setTried] = useState(false);
  const points = basisPointsOf(percent);
  const set = useAgree(
    (basisPoints: number) => setAgencyShare(agency.id, { basisPoints, from: fromField(from)?.toISOString() }),
    () => {
      setPercent('');
      setFrom('');
      setTried(false);
    },
  );
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (points !== undefined) set.mutate(points);
  };
  return (
    <form className={classes.form} noValidate onSubmit={send}>
      <div className={classes.pair}>
        <TextInput
          label={t('agencies.percent')}
          description={t('terms.onlyLater')}
          placeholder={percentOf(agency.basisPoints)}
          inputMode="decimal"
          rightSection="%"
          error={tried && points === undefined && t('terms.percentWrong')}
          value={percent}
          onChange={(event) => setPercent(event.currentTarget.value)}
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
        <Button type="submit" size="sm" loading={set.isPending}>
          {points === undefined ? t('terms.agree') : t('terms.agreeOn', { percent: percentOf(points) })}
        </Button>
      </div>
    </form>
  );
}

function NameForm({ agency }: { agency: Agency }) {
  const { t } = useTranslation('staff');
  const [name, setName] = useState(agency.name);
  const rename = useAgree((wanted: string) => renameAgency(agency.id, wanted));
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '' && name.trim() !== agency.name) rename.mutate(name.trim());
  };
  return (
    <form className={classes.form} noValidate onSubmit={send}>
      <TextInput
        label={t('agencies.name')}
        maxLength={nameChars}
        value={name}
        error={name.trim() === '' && t('agencies.nameNeeded')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={classes.acts}>
        <Button type="submit" variant="default" size="sm" loading={rename.isPending}>
          {t('agencies.rename')}
        </Button>
      </div>
    </form>
  );
}
