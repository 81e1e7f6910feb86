import { IconBadgeCc, IconCheck, IconTextCaption } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { OwnMedia } from '@/lib/api/contract-studio';
import classes from './DescribeLine.module.css';

const DescribeSheet = lazy(() => import('./DescribeSheet'));

/** Asks for what those need who do not see or hear a file, where it is uploaded. */
export function DescribeLine({ media, name }: { media: OwnMedia; name: string }) {
  const { t } = useTranslation('studio');
  const [open, setOpen] = useState(false);
  const icon = { size: 16, stroke: 1.8, 'aria-hidden': true } as const;
  const said = media.altText !== undefined;
  return (
    <p className={classes.line}>
      <Ask done={said} name={name} onClick={() => setOpen(true)} icon={<IconTextCaption {...icon} />}>
        {t(said ? 'describe.alt' : 'describe.addAlt')}
      </Ask>
      {media.kind === 'video' && (
        <Ask
          done={media.captioned}
          name={name}
          onClick={() => setOpen(true)}
          icon={<IconBadgeCc {...icon} />}
        >
          {t(media.captioned ? 'describe.captions' : 'describe.addCaptions')}
        </Ask>
      )}
      {open && (
        <Suspense>
          <DescribeSheet media={media} name={name} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </p>
  );
}

interface AskProps {
  done: boolean;
  name: string;
  icon: ReactNode;
  onClick: () => void;
  children: string;
}

function Ask({ done, name, icon, onClick, children }: AskProps) {
  const { t } = useTranslation('studio');
  const label = t(done ? 'describe.there' : 'describe.missing', { what: children, name });
  return (
    <button type="button" className={classes.ask} aria-label={label} onClick={onClick}>
      {done ? <IconCheck size={16} stroke={2.2} aria-hidden="true" /> : icon}
      {children}
    </button>
  );
}
