import { Button } from '@mantine/core';
import { useTexts } from '@/i18n';
import { isProblem } from '@/lib/api/problem';
import { ErrorBox } from '@/ui/Notice';
import { MissingPage } from './MissingPage';

/** The error boundary of every route. */
export function CrashPage({ error }: { error: unknown }) {
  const t = useTexts();
  if (isProblem(error) && error.status === 404) return <MissingPage />;
  return (
    <div style={{ maxWidth: 560, margin: '64px auto' }}>
      <ErrorBox title={t('errors.crashed')} text={t('errors.crashedHint')}>
        <Button variant="default" mt={16} onClick={() => location.reload()}>
          {t('errors.reload')}
        </Button>
      </ErrorBox>
    </div>
  );
}
