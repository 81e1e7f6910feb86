import { IconMapSearch } from '@tabler/icons-react';
import { useTexts } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { LinkButton } from '@/ui/LinkButton';
import { EmptyState } from '@/ui/Notice';

export function MissingPage() {
  const t = useTexts();
  useTitle(t('errors.notFound'));
  return (
    <div style={{ maxWidth: 640, margin: '64px auto', padding: '0 16px' }}>
      <EmptyState wholePage icon={IconMapSearch} title={t('errors.notFound')} hint={t('errors.notFoundHint')}>
        <LinkButton to="/" variant="default">
          {t('errors.goHome')}
        </LinkButton>
      </EmptyState>
    </div>
  );
}
