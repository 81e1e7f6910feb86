import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import classes from './Pane.module.css';

interface Props {
  title: string;
  line?: ReactNode;
  close: () => void;
  children: ReactNode;
}

/** One performer or agency beside the list. */
export function Pane({ title, line, close, children }: Props) {
  const { t } = useTranslation('staff');
  return (
    <article className={classes.pane} aria-label={title}>
      <header className={classes.head}>
        <div>
          <h2>{title}</h2>
          {line && <p className={classes.small}>{line}</p>}
        </div>
        <ActionIcon
          size={44}
          variant="transparent"
          className={classes.close}
          aria-label={t('terms.close')}
          onClick={close}
        >
          <IconX size={20} stroke={1.8} />
        </ActionIcon>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable */}
      <div className={classes.scroll} tabIndex={0}>
        {children}
      </div>
    </article>
  );
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.part} aria-label={title}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
