import { ActionIcon } from '@mantine/core';
import { IconArrowLeft, IconCloudCheck, IconX } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import { usePhone } from '@/lib/hooks/use-media';
import { useNow } from '@/lib/hooks/use-now';
import { duration } from '@/lib/time';
import classes from './PostEditor.module.css';

/** The head of a task: out of it, what it is, that nothing is lost, what ends it. */
export function TaskHead({
  title,
  savedAt,
  children,
}: {
  title: string;
  savedAt?: string;
  children: ReactNode;
}) {
  const { t } = useTranslation('studio');
  const navigate = useNavigate();
  const phone = usePhone();
  return (
    <div className={classes.head}>
      <ActionIcon
        size={44}
        variant="transparent"
        className={classes.out}
        aria-label={t('editor.backToLibrary')}
        onClick={() => navigate({ to: '/studio/posts' })}
      >
        {phone ? <IconX size={24} stroke={1.8} /> : <IconArrowLeft size={20} stroke={1.8} />}
      </ActionIcon>
      <h1>{title}</h1>
      {savedAt && <Saved at={savedAt} />}
      <div className={classes.acts}>{children}</div>
    </div>
  );
}

function Saved({ at }: { at: string }) {
  const { t } = useTranslation('studio');
  const now = useNow(5000);
  const seconds = Math.max(0, (now - new Date(at).getTime()) / 1000);
  return (
    <span className={classes.saved}>
      <IconCloudCheck size={18} stroke={1.8} aria-hidden="true" />
      {seconds < 5 ? t('editor.saved') : t('editor.savedAgo', { time: duration(seconds) })}
    </span>
  );
}
