import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import { categories as most } from '@/lib/limits';
import { useCategories } from '../api/list-categories';
import classes from './fields.module.css';

interface Props {
  value: string[];
  error?: string | null;
  onChange: (value: string[]) => void;
}

/** Up to three trades; the first is the one that cards show. */
export function CategoryPicker({ value, error, onChange }: Props) {
  const { t } = useTranslation('studio');
  const categories = useCategories();
  const toggle = (slug: string) =>
    onChange(value.includes(slug) ? value.filter((one) => one !== slug) : [...value, slug]);
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>
        {t('fields.categories')}
        <span className={classes.count}>{t('fields.categoryCount', { count: value.length, most })}</span>
      </legend>
      <div className={classes.chips}>
        {categories.map(({ slug, name }) => (
          <label key={slug} className={classes.chip} data-chosen={value.includes(slug) || undefined}>
            <input
              type="checkbox"
              className={classes.box}
              checked={value.includes(slug)}
              disabled={value.length >= most && !value.includes(slug)}
              onChange={() => toggle(slug)}
            />
            {value.includes(slug) && <IconCheck size={16} stroke={2.2} aria-hidden="true" />}
            {name}
          </label>
        ))}
      </div>
      {error && (
        <p className={classes.fault} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
