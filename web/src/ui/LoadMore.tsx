import { Button } from '@mantine/core';
import { useTexts } from '@/i18n';

interface Props {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

export function LoadMore({ hasNextPage, isFetchingNextPage, fetchNextPage }: Props) {
  const t = useTexts();
  if (!hasNextPage) return null;
  return (
    <div style={{ display: 'grid', justifyItems: 'center', marginTop: 24 }}>
      <Button variant="default" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
        {t('shell.loadMore')}
      </Button>
    </div>
  );
}
