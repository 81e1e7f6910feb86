import { Skeleton } from '@mantine/core';
import type { CSSProperties } from 'react';
import { useTexts } from '@/i18n';
import type { PerformerListing } from '@/lib/api/contract';
import { PerformerCard } from './PerformerCard';
import classes from './PerformerCard.module.css';

const style = (columns: number) => ({ '--columns': columns }) as CSSProperties;

export function PerformerGrid({
  performers,
  columns = 6,
  shoutouts,
}: {
  performers: PerformerListing[];
  columns?: number;
  shoutouts?: boolean;
}) {
  return (
    <ul className={classes.grid} style={style(columns)}>
      {performers.map((performer, i) => (
        <li key={performer.id}>
          <PerformerCard performer={performer} eager={i < 6} shoutouts={shoutouts} />
        </li>
      ))}
    </ul>
  );
}

export function PerformerGridWait({ count = 6, columns = 6 }: { count?: number; columns?: number }) {
  const t = useTexts();
  const keys = Array.from({ length: count }, (_, i) => `card-${i}`);
  return (
    <div role="status" aria-label={t('shell.loading')} className={classes.grid} style={style(columns)}>
      {keys.map((key) => (
        <div key={key}>
          <Skeleton style={{ aspectRatio: 4 / 5, height: 'auto' }} radius="lg" />
          <Skeleton height={16} mt={12} width="70%" radius="xs" />
          <Skeleton height={12} mt={10} radius="xs" />
        </div>
      ))}
    </div>
  );
}
