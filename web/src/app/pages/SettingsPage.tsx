import { type ReactNode, useId } from 'react';
import { ChangeEmail } from '@/features/account/components/ChangeEmail';
import { CloseAccount } from '@/features/account/components/CloseAccount';
import { DataExport } from '@/features/account/components/DataExport';
import { EmailState } from '@/features/account/components/EmailState';
import { PasswordForm } from '@/features/account/components/PasswordForm';
import { ProfileForm } from '@/features/account/components/ProfileForm';
import { SessionList } from '@/features/account/components/SessionList';
import { useTranslation } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { useMe } from '@/lib/session';
import { PhoneHead } from '@/ui/PageHead';
import { SchemeSwitch } from '../shell/DisplaySwitches';
import { SignInAgain } from '../shell/SignInAgain';
import classes from './SettingsPage.module.css';

/** Who one is, how safe it is, and how the site looks. */
export function SettingsPage() {
  const { t } = useTranslation('settings');
  const { me } = useMe();
  useTitle(t('title'));
  if (!me) return <SignInAgain />;
  // Whoever is about to leave finds the way back first.
  const close = (
    <Section title={t('close.title')} hint={t('close.hint')} anchor="close">
      <CloseAccount me={me} />
    </Section>
  );
  return (
    <>
      <PhoneHead title={t('title')} />
      <div className={classes.page}>
        <h1 className={classes.title}>{t('title')}</h1>
        {me.closingAt && close}
        <Section title={t('profile.title')} hint={t('profile.hint')}>
          <ProfileForm me={me} />
        </Section>
        <Section title={t('email.title')} hint={t('email.hint')}>
          <EmailState me={me} />
          <ChangeEmail key={me.email} me={me} />
        </Section>
        <Section title={t('password.title')} hint={t('password.why')}>
          <PasswordForm email={me.email} />
        </Section>
        <Section title={t('sessions.title')} hint={t('sessions.hint')}>
          <SessionList />
        </Section>
        <Section title={t('look.title')} hint={t('look.hint')}>
          <SchemeSwitch />
        </Section>
        <Section title={t('data.title')} hint={t('data.hint')}>
          <DataExport />
        </Section>
        {!me.closingAt && close}
      </div>
    </>
  );
}

interface SectionProps {
  title: string;
  hint: string;
  /** what an address may end with to lead here */
  anchor?: string;
  children: ReactNode;
}

function Section({ title, hint, anchor, children }: SectionProps) {
  const id = useId();
  return (
    <section id={anchor} className={classes.section} aria-labelledby={id}>
      <div className={classes.side}>
        <h2 id={id}>{title}</h2>
        <p>{hint}</p>
      </div>
      <div className={classes.card}>{children}</div>
    </section>
  );
}
