import { IconCategory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { categoriesQuery } from '@/features/performer/api/list-categories';
import { CategoryList } from '@/features/performer/staff/CategoryList';
import { NewCategory } from '@/features/performer/staff/NewCategory';
import { useTranslation } from '@/i18n';
import { useTitle } from '@/lib/hooks/use-title';
import { EmptyState, ErrorState } from '@/ui/Notice';
import { Wait } from '@/ui/Wait';
import classes from './StaffPage.module.css';

/** What performers do, as everybody finds them by it. */
export function CategoriesPage() {
  const { t } = useTranslation('staff');
  const { data, error, isPending, refetch } = useQuery(categoriesQuery);
  useTitle(t('categories.title'));
  return (
    <div className={classes.page}>
      <h1>{t('categories.title')}</h1>
      <p>{t('categories.line')}</p>
      {isPending && <Wait rows={6} height={64} />}
      {error && !data && <ErrorState error={error} retry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyState icon={IconCategory} title={t('categories.none')} hint={t('categories.noneHint')} />
      )}
      {data && data.length > 0 && <CategoryList categories={data} />}
      {data && <NewCategory />}
    </div>
  );
}
