import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from '@/i18n';
import classes from './UploadRow.module.css';

interface Props {
  name: string;
  mark: string;
  first: boolean;
  last: boolean;
  onMove: (by: 'earlier' | 'later') => void;
}

/** One place earlier, one place later. At the ends a button stays where the focus is, and says so. */
export function MoveButtons({ name, mark, first, last, onMove }: Props) {
  const { t } = useTranslation('studio');
  const ends = { earlier: first, later: last };
  const icons = { earlier: IconChevronUp, later: IconChevronDown };
  return (
    <div className={classes.order}>
      {(['earlier', 'later'] as const).map((by) => {
        const Icon = icons[by];
        return (
          <button
            key={by}
            type="button"
            data-move={`${mark} ${by}`}
            aria-label={t(`upload.${by}`, { name })}
            aria-disabled={ends[by]}
            onClick={() => !ends[by] && onMove(by)}
          >
            <Icon size={18} stroke={2} aria-hidden="true" />
          </button>
        );
      })}
    </div>
  );
}
