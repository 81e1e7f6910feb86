import { ActionIcon } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import type { Account } from '@/lib/api/contract';
import { LinkButton } from '@/ui/LinkButton';
import { Logo } from '@/ui/Logo';
import classes from './PhoneTop.module.css';

/** The top bar of a phone, where the page does not bring its own. */
export function PhoneTop({ me }: { me: Account | null }) {
  const t = useTexts();
  const here = useLocation({ select: (location) => location.href });
  return (
    <header className={classes.top}>
      <Logo />
      <span className={classes.space} />
      <ActionIcon
        component={Link}
        to="/explore"
        size={44}
        variant="transparent"
        className={classes.search}
        aria-label={t('shell.search')}
      >
        <IconSearch size={24} stroke={1.8} />
      </ActionIcon>
      {!me && (
        <LinkButton to="/login" search={{ next: here }} variant="default">
          {t('shell.logIn')}
        </LinkButton>
      )}
    </header>
  );
}
