import { ActionIcon } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import { useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTexts } from '@/i18n';
import classes from './PageHead.module.css';

/** The head of a page on a phone: back, title, what one can do. Desktop pages have their own h1. */
export function PhoneHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className={classes.phone}>
      <BackButton />
      <div className={classes.title}>{title}</div>
      {children}
    </header>
  );
}

export function BackButton({ over = false }: { over?: boolean }) {
  const t = useTexts();
  const goBack = useGoBack();
  return (
    <ActionIcon
      size={44}
      radius={over ? 'xl' : 'md'}
      variant="transparent"
      className={over ? classes.over : classes.back}
      aria-label={t('shell.back')}
      onClick={goBack}
    >
      <IconChevronLeft size={24} stroke={2} />
    </ActionIcon>
  );
}

function useGoBack() {
  const router = useRouter();
  const navigate = useNavigate();
  const canGoBack = useCanGoBack();
  return () => (canGoBack ? router.history.back() : void navigate({ to: '/' }));
}

export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.page}>
      <h1>{title}</h1>
      {children}
    </div>
  );
}
