import { Skeleton } from '@mantine/core';
import { useTexts } from '@/i18n';

/** A page that is still coming: shapes, and one word for those who listen. */
export function Wait({ rows = 3, height = 96 }: { rows?: number; height?: number }) {
  const t = useTexts();
  const keys = Array.from({ length: rows }, (_, i) => `row-${i}`);
  return (
    <div role="status" aria-label={t('shell.loading')} style={{ display: 'grid', gap: 12 }}>
      {keys.map((key) => (
        <Skeleton key={key} height={height} radius="lg" />
      ))}
    </div>
  );
}
