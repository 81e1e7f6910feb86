import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '@/i18n';
import classes from './Pane.module.css';

interface FrameProps {
  label: string;
  head: ReactNode;
  children: ReactNode;
}

/** One of a list, beside it: the head stays, the rest scrolls. */
export function PaneFrame({ label, head, children }: FrameProps) {
  return (
    <article className={classes.pane} aria-label={label}>
      <header className={classes.head}>{head}</header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable */}
      <div className={classes.scroll} tabIndex={0}>
        {children}
      </div>
    </article>
  );
}

interface Props {
  title: string;
  line?: ReactNode;
  close: () => void;
  children: ReactNode;
}

/** The same under a title, with a cross. */
export function Pane({ title, line, close, children }: Props) {
  const t = useTexts();
  const head = (
    <div className={classes.titled}>
      <div>
        <h2>{title}</h2>
        {line && <p className={classes.line}>{line}</p>}
      </div>
      <ActionIcon
        size={44}
        variant="transparent"
        className={classes.close}
        aria-label={t('shell.close')}
        onClick={close}
      >
        <IconX size={20} stroke={1.8} />
      </ActionIcon>
    </div>
  );
  return (
    <PaneFrame label={title} head={head}>
      {children}
    </PaneFrame>
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
