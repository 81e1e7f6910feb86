import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTexts } from '@/i18n';
import { isProblem } from '@/lib/api/problem';
import { EmptyState } from '@/ui/Notice';
import { MissingPage } from './MissingPage';

/** The error boundary of every route. */
export function CrashPage({ error }: { error: unknown }) {
  const t = useTexts();
  if (isProblem(error) && error.status === 404) return <MissingPage />;
  return (
    <div role="alert" style={{ maxWidth: 640, margin: '64px auto', padding: '0 16px' }}>
      <EmptyState
        wholePage
        icon={IconAlertTriangle}
        title={t('errors.crashed')}
        hint={t('errors.crashedHint')}
      >
        <Button variant="default" onClick={() => location.reload()}>
          {t('errors.reload')}
        </Button>
      </EmptyState>
    </div>
  );
}
