import { Link } from '@tanstack/react-router';
import { useTexts } from '@/i18n';
import { shortCount } from '@/lib/numbers';
import classes from './PostTabs.module.css';

const tabs: readonly Tab[] = [
  { show: undefined, label: 'all', count: 'posts' },
  { show: 'video', label: 'video', count: 'videos' },
  { show: 'photo', label: 'photo', count: 'photos' },
  { show: 'album', label: 'album', count: 'albums' },
  { show: 'shoutout', label: 'shoutout' },
];

type Show = 'video' | 'photo' | 'album' | 'shoutout';
type Counted = 'posts' | 'videos' | 'photos' | 'albums';
interface Tab {
  show?: Show;
  label: 'all' | Show;
  count?: Counted;
}

interface Props {
  handle: string;
  chosen?: Show;
  counts?: Partial<Record<Counted, number>>;
  /** whether videos are made to order here */
  shoutouts?: boolean;
}

/** The kinds of posts as links: each has an address of its own. */
export function PostTabs({ handle, chosen, counts = {}, shoutouts = false }: Props) {
  const t = useTexts();
  return (
    <nav className={classes.tabs} aria-label={t('performer.tabs.label')}>
      {tabs
        .filter(({ show }) => show !== 'shoutout' || shoutouts)
        .map(({ show, label, count }) => (
          <Link
            key={label}
            to="/@{$handle}"
            params={{ handle }}
            search={(old) => ({ ...old, show })}
            resetScroll={false}
            replace
            className={classes.tab}
            activeProps={{ 'aria-current': undefined }}
            aria-current={chosen === show ? 'page' : undefined}
            data-chosen={chosen === show || undefined}
            ref={chosen === show ? intoView : undefined}
          >
            {t(`performer.tabs.${label}`)}
            {count && counts[count] !== undefined && (
              <span className={classes.count}>{shortCount(counts[count])}</span>
            )}
          </Link>
        ))}
    </nav>
  );
}

/** On a phone the chosen tab may stand beyond the edge: the row moves, the page does not. */
function intoView(tab: HTMLAnchorElement | null) {
  if (tab?.parentElement) tab.parentElement.scrollLeft = tab.offsetLeft - 48;
}
