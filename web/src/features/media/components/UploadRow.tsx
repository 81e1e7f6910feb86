import { ActionIcon, Button } from '@mantine/core';
import { IconAlertTriangle, IconPlayerPause, IconPlayerPlay, IconWifiOff, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import type { OwnMedia } from '@/lib/api/contract-studio';
import { useNow } from '@/lib/hooks/use-now';
import { fileSize, percent } from '@/lib/numbers';
import { duration } from '@/lib/time';
import { Bar } from '@/ui/Bar';
import { StateBadge } from '@/ui/StateBadge';
import { partOf, type UploadItem } from '../upload/item';
import { uploads } from '../upload/uploads';
import { MediaThumb } from './MediaThumb';
import { RefusalWords } from './RefusalWords';
import { ServerRow } from './ServerRow';
import classes from './UploadRow.module.css';
import type { Sortable } from './use-sorting';

interface Props {
  item: UploadItem;
  media?: OwnMedia;
  sort?: Sortable;
  choose: () => void;
  onRemove: () => void;
}

/** One file on its way: what it does now, how far it is, and what one can do about it. */
export function UploadRow({ item, media, sort, choose, onRemove }: Props) {
  const { key, name, state, type } = item;
  const file = uploads.fileOf(key);
  if (state === 'sent') {
    return (
      <ServerRow name={name} size={item.size} media={media} sort={sort} onRemove={onRemove}>
        <MediaThumb file={file} media={media} type={type} />
      </ServerRow>
    );
  }
  return (
    <li className={classes.row} data-sort={sort && true} {...sort?.frame}>
      {sort?.controls}
      <MediaThumb file={file} type={type} />
      <div className={classes.words}>
        <div className={classes.line}>
          <span className={classes.name} title={name}>
            {name}
          </span>
          {state === 'refused' ? <RefusedBadge /> : <Percent item={item} />}
        </div>
        {state !== 'refused' && <Bar part={partOf(item)} label={name} tone={waits(item) ? 'wait' : 'ink'} />}
        <Line item={item} />
      </div>
      <Controls item={item} choose={choose} onRemove={onRemove} />
    </li>
  );
}

const Percent = ({ item }: { item: UploadItem }) => (
  <span className={classes.percent}>{percent(Math.min(partOf(item), 0.999))}</span>
);

function RefusedBadge() {
  const { t } = useTranslation('studio');
  return <StateBadge tone="bad">{t('states.failed')}</StateBadge>;
}

const waits = ({ state }: UploadItem) => state === 'waiting' || state === 'orphan' || state === 'paused';

function Line({ item }: { item: UploadItem }) {
  const { t } = useTranslation('studio');
  const at = percent(Math.min(partOf(item), 0.999));
  const now = useNow(item.state === 'waiting' ? 1000 : null);
  switch (item.state) {
    case 'sending':
      return <Pace item={item} />;
    case 'waiting': {
      const seconds = Math.max(1, Math.ceil(((item.retryAt ?? now) - now) / 1000));
      return (
        <Waiting icon={<IconWifiOff size={16} stroke={1.8} aria-hidden="true" />}>
          {t('upload.waiting', { at, seconds: duration(seconds) })}
        </Waiting>
      );
    }
    case 'orphan':
      return (
        <Waiting icon={<IconAlertTriangle size={16} stroke={1.8} aria-hidden="true" />}>
          {t('upload.orphan', { at })}
        </Waiting>
      );
    case 'refused':
      return <RefusalWords code={item.refusal?.code} status={item.refusal?.status} />;
    case 'sent':
      return null;
    default:
      return <p className={classes.small}>{t(`upload.${item.state}`)}</p>;
  }
}

function Pace({ item }: { item: UploadItem }) {
  const { t } = useTranslation('studio');
  const left = item.speed > 0 ? (item.size - item.sent) / item.speed : undefined;
  const moved = t('upload.moved', { sent: fileSize(item.sent), size: fileSize(item.size) });
  return (
    <p className={classes.small}>
      <span>
        {moved}
        {item.speed > 0 && ` · ${fileSize(item.speed)}/s`}
      </span>
      {left !== undefined && <span>{t('upload.left', { time: duration(left) })}</span>}
    </p>
  );
}

const Waiting = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <p className={classes.waiting}>
    {icon}
    <span>{children}</span>
  </p>
);

function Controls({ item, choose, onRemove }: Omit<Props, 'media' | 'sort'>) {
  const { t } = useTranslation('studio');
  const { key, name, state } = item;
  const icon = { size: 40, variant: 'transparent', className: classes.icon } as const;
  return (
    <div className={classes.controls}>
      {state === 'sending' && (
        <ActionIcon {...icon} aria-label={t('upload.pause', { name })} onClick={() => uploads.pause(key)}>
          <IconPlayerPause size={18} stroke={1.8} />
        </ActionIcon>
      )}
      {state === 'paused' && (
        <ActionIcon {...icon} aria-label={t('upload.resume', { name })} onClick={() => uploads.resume(key)}>
          <IconPlayerPlay size={18} stroke={1.8} />
        </ActionIcon>
      )}
      {state === 'waiting' && (
        <Button className={classes.text} size="xs" variant="default" onClick={() => uploads.resume(key)}>
          {t('upload.goOn')}
        </Button>
      )}
      {state === 'orphan' && (
        <Button className={classes.text} size="xs" variant="default" onClick={choose}>
          {t('upload.chooseAgain')}
        </Button>
      )}
      {state === 'refused' && mayHelp(item) && (
        <Button className={classes.text} size="xs" variant="default" onClick={() => uploads.resume(key)}>
          {t('upload.tryAgain')}
        </Button>
      )}
      {state !== 'elsewhere' && (
        <ActionIcon {...icon} aria-label={t('upload.remove', { name })} onClick={onRemove}>
          <IconX size={18} stroke={1.8} />
        </ActionIcon>
      )}
    </div>
  );
}

/** Signing in again or asking later may help; a file that is too large stays too large. */
const mayHelp = ({ refusal }: UploadItem) => ![413, 415, 422].includes(refusal?.status ?? 0);
