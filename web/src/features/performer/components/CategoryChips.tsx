import {
  IconBarbell,
  IconChefHat,
  IconDeviceGamepad2,
  IconMicrophone2,
  IconMusic,
  IconPalette,
  IconSparkles,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import { useCategories } from '../api/list-categories';
import classes from './CategoryChips.module.css';

const icons: Record<string, typeof IconMusic> = {
  music: IconMusic,
  fitness: IconBarbell,
  cooking: IconChefHat,
  art: IconPalette,
  games: IconDeviceGamepad2,
  comedy: IconMicrophone2,
};

interface Props {
  chosen?: string;
  withAll?: boolean;
}

/** The trades, in one row that scrolls sideways on a phone. */
export function CategoryChips({ chosen, withAll = false }: Props) {
  const t = useTexts();
  const categories = useCategories();
  return (
    <nav aria-label={t('explore.trades')}>
      <ul className={classes.row}>
        {withAll && (
          <li>
            <Link
              to="/explore"
              search={(old) => ({ ...old, category: undefined })}
              className={classes.chip}
              data-chosen={!chosen || undefined}
              aria-current={!chosen || undefined}
            >
              {t('explore.all')}
            </Link>
          </li>
        )}
        {categories.map(({ slug, name }) => {
          const Icon = icons[slug] ?? IconSparkles;
          return (
            <li key={slug}>
              <Link
                to="/explore"
                search={(old) => ({ ...old, category: slug })}
                className={classes.chip}
                data-chosen={chosen === slug || undefined}
                aria-current={chosen === slug || undefined}
              >
                <Icon size={20} stroke={1.8} aria-hidden="true" />
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
