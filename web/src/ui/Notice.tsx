import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { useTexts } from '@/i18n';
import classes from './Notice.module.css';
import { useProblemText } from './use-problem-text';

interface EmptyProps {
  icon: ComponentType<{ size?: number; stroke?: number }>;
  title: string;
  hint?: string;
  /** The state is the whole page, so its title is the page's. */
  wholePage?: boolean;
  children?: ReactNode;
}

/** An empty list says what to do next. */
export function EmptyState({ icon: Icon, title, hint, wholePage, children }: EmptyProps) {
  const Title = wholePage ? 'h1' : 'p';
  return (
    <div className={classes.empty}>
      <Icon size={28} stroke={1.8} aria-hidden="true" />
      <Title className={classes.title}>{title}</Title>
      {hint && <p className={classes.hint}>{hint}</p>}
      {children && <div className={classes.act}>{children}</div>}
    </div>
  );
}

/** What happened, what it means, and the next step. */
export function ErrorState({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useTexts();
  const problemText = useProblemText();
  return (
    <ErrorBox title={t('errors.title')} text={problemText(error)}>
      {retry && (
        <Button variant="default" size="xs" mt={12} onClick={retry}>
          {t('errors.retry')}
        </Button>
      )}
    </ErrorBox>
  );
}

export function ErrorBox({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className={classes.error} role="alert">
      <IconAlertTriangle size={20} stroke={1.8} aria-hidden="true" />
      <div>
        <p className={classes.errorTitle}>{title}</p>
        <p>{text}</p>
        {children}
      </div>
    </div>
  );
}
