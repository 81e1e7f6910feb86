import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import type { Person } from '@/lib/api/contract-studio';
import { reasonChars } from '@/lib/limits';
import { Pane, Part } from '@/ui/Pane';
import { StateBadge } from '@/ui/StateBadge';
import { Time } from '@/ui/Time';
import classes from './AccountPane.module.css';
import { lift, type Role, setRole, staffRoles, suspend } from './staff-accounts';
import { useAccountChange } from './use-account-change';

interface Props {
  person: Person;
  me: Account;
  close: () => void;
}

/** One account: who it is, whether it may act, and what it may do here. */
export function AccountPane({ person, me, close }: Props) {
  const { t } = useTranslation('staff');
  const own = person.id === me.id;
  const staff = person.roles.some((role) => (staffRoles as readonly Role[]).includes(role));
  const may = (permission: Account['permissions'][number]) => !own && me.permissions.includes(permission);
  return (
    <Pane title={person.displayName} line={person.email} close={close}>
      <p className={classes.state}>
        {person.suspendedAt ? (
          <StateBadge tone="bad">{t('accounts.suspended')}</StateBadge>
        ) : person.emailConfirmed ? (
          <StateBadge tone="good">{t('accounts.confirmed')}</StateBadge>
        ) : (
          <StateBadge tone="wait">{t('accounts.unconfirmed')}</StateBadge>
        )}
        <span className={classes.small}>
          {t('accounts.since')} <Time at={person.createdAt} as="long" />
        </span>
      </p>
      {own && <p className={classes.small}>{t('accounts.own')}</p>}
      {may('assign_roles') && (
        <Part title={t('accounts.roles')}>
          <Roles person={person} />
        </Part>
      )}
      {may('suspend_accounts') && (!staff || me.permissions.includes('assign_roles')) && (
        <Part title={t(person.suspendedAt ? 'accounts.liftTitle' : 'accounts.suspendTitle')}>
          {person.suspendedAt ? <Lift person={person} /> : <Suspend person={person} />}
        </Part>
      )}
    </Pane>
  );
}

function Roles({ person }: { person: Person }) {
  const { t } = useTranslation('staff');
  const change = useAccountChange(
    ({ role, on }: { role: Role; on: boolean }) => setRole(person.id, role, on),
    ({ role, on }) =>
      t(on ? 'accounts.given' : 'accounts.taken', {
        role: t(`accounts.role.${role}`),
        name: person.displayName,
      }),
  );
  return (
    <div className={classes.roles}>
      {staffRoles.map((role) => (
        <Checkbox
          key={role}
          label={t(`accounts.role.${role}`)}
          description={t(`accounts.roleHint.${role}`)}
          checked={person.roles.includes(role)}
          disabled={change.isPending}
          onChange={(event) => change.mutate({ role, on: event.currentTarget.checked })}
        />
      ))}
    </div>
  );
}

function Suspend({ person }: { person: Person }) {
  const { t } = useTranslation('staff');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.trim() === '';
  const change = useAccountChange(
    (why: string) => suspend(person.id, why),
    () => t('accounts.suspendedNews', { name: person.displayName }),
  );
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing) change.mutate(reason.trim());
      }}
    >
      <p className={classes.small}>{t('accounts.suspendHint')}</p>
      <Textarea
        label={t('accounts.reason')}
        autosize
        minRows={2}
        maxLength={reasonChars}
        value={reason}
        error={tried && missing && t('accounts.reasonNeeded')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" size="sm" loading={change.isPending}>
          {t('accounts.suspend')}
        </Button>
      </div>
    </form>
  );
}

function Lift({ person }: { person: Person }) {
  const { t } = useTranslation('staff');
  const change = useAccountChange(
    () => lift(person.id),
    () => t('accounts.liftedNews', { name: person.displayName }),
  );
  return (
    <div className={classes.form}>
      <p className={classes.small}>{t('accounts.liftHint')}</p>
      <div>
        <Button
          variant="default"
          size="sm"
          loading={change.isPending}
          onClick={() => change.mutate(undefined)}
        >
          {t('accounts.lift')}
        </Button>
      </div>
    </div>
  );
}
