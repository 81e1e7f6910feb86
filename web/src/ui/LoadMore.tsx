import { Button } from '@mantine/core';
import { useTexts } from '@/i18n';
import { ErrorState } from './Notice';

interface Props {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  isFetchNextPageError?: boolean;
  error?: unknown;
  fetchNextPage: () => unknown;
}

export function LoadMore({
  hasNextPage,
  isFetchingNextPage,
  isFetchNextPageError,
  error,
  fetchNextPage,
}: Props) {
  const t = useTexts();
  if (!hasNextPage) return null;
  if (isFetchNextPageError && !isFetchingNextPage) {
    return (
      <div style={{ marginTop: 24 }}>
        <ErrorState error={error} retry={() => void fetchNextPage()} />
      </div>
    );
  }
  return (
    <div style={{ display: 'grid', justifyItems: 'center', marginTop: 24 }}>
      <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
        {t('shell.loadMore')}
      </Button>
    </div>
  );
}
