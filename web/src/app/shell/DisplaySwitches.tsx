import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useId } from 'react';
import { chooseLanguage, type Language, languages, useTranslation } from '@/i18n';
import { client, take } from '@/lib/api/client';
import classes from './AccountPanel.module.css';

/** The language of the pages; a member's mails follow it. */
export function LanguageSwitch({ signedIn = false }: { signedIn?: boolean }) {
  const { t, i18n } = useTranslation('fan');
  const id = useId();
  const choose = async (language: string) => {
    await chooseLanguage(language as Language);
    if (signedIn)
      await take(client.PATCH('/api/v1/me', { body: { locale: language } })).catch(() => undefined);
  };
  return (
    <div className={classes.switch}>
      <span className={classes.label} id={id}>
        {t('shell.language')}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        value={i18n.language}
        onChange={choose}
        data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
      />
    </div>
  );
}

export function SchemeSwitch() {
  const { t } = useTranslation('fan');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const id = useId();
  return (
    <div className={classes.switch}>
      <span className={classes.label} id={id}>
        {t('shell.appearance')}
      </span>
      <SegmentedControl
        aria-labelledby={id}
        value={colorScheme}
        onChange={(value) => setColorScheme(value as typeof colorScheme)}
        data={[
          { value: 'auto', label: t('shell.system') },
          { value: 'light', label: t('shell.light') },
          { value: 'dark', label: t('shell.dark') },
        ]}
      />
    </div>
  );
}
