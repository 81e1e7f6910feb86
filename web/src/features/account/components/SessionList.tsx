import { Button } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile, IconTerminal2 } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from '@/i18n';
import type { Session } from '@/lib/api/contract-studio';
import { IconTile } from '@/ui/IconTile';
import { ErrorState } from '@/ui/Notice';
import { StateBadge } from '@/ui/StateBadge';
import { Time } from '@/ui/Time';
import { toast } from '@/ui/toast';
import { useProblemText } from '@/ui/use-problem-text';
import { Wait } from '@/ui/Wait';
import { endSession, ownSessions } from '../api/own-account';
import { deviceKind } from '../device';
import classes from './settings.module.css';

/** Where one is signed in; each can be ended. */
export function SessionList() {
  const { t } = useTranslation('settings');
  const sessions = useQuery(ownSessions);
  if (sessions.isPending) return <Wait rows={2} height={56} />;
  if (sessions.isError) return <ErrorState error={sessions.error} retry={() => void sessions.refetch()} />;
  return (
    <ul className={classes.sessions} aria-label={t('sessions.title')}>
      {[...sessions.data].sort(currentFirst).map((session) => (
        <SessionRow key={session.id} session={session} />
      ))}
    </ul>
  );
}

const icons = { phone: IconDeviceMobile, desktop: IconDeviceDesktop, other: IconTerminal2 };

function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const problemText = useProblemText();
  const end = useMutation({
    mutationFn: () => endSession(session.id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['sessions'] });
      toast(t('sessions.ended'));
    },
    onError: (error) => toast(problemText(error), 'bad'),
  });
  const label = session.label || session.device || t('sessions.unknown');
  const used = session.lastUsedAt ?? session.createdAt;
  return (
    <li className={classes.session}>
      <IconTile icon={icons[deviceKind(session.device)]} />
      <div className={classes.words}>
        <p className={classes.device}>{label}</p>
        <p className={classes.small}>
          {used && (
            <>
              {t('sessions.used')} <Time at={used} />
            </>
          )}
        </p>
      </div>
      {session.current ? (
        <StateBadge tone="good">{t('sessions.this')}</StateBadge>
      ) : (
        <Button
          variant="default"
          size="xs"
          loading={end.isPending}
          aria-label={t('sessions.endOf', { device: label })}
          onClick={() => end.mutate()}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}

const currentFirst = (a: Session, b: Session) => Number(b.current ?? false) - Number(a.current ?? false);
