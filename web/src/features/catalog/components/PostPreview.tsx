import { SegmentedControl } from '@mantine/core';
import { IconInfoCircle, IconLock } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '@/i18n';
import type { PerformerSummary } from '@/lib/api/contract';
import { fromField } from '@/lib/date-field';
import { formatMoney, parseMoney } from '@/lib/money';
import { shortDay } from '@/lib/time';
import { Face } from '@/ui/Face';
import type { Draft } from '../studio/draft';
import classes from './PostPreview.module.css';

type Viewer = 'stranger' | 'member';

interface Props {
  draft: Draft;
  currency: string;
  performer: Pick<PerformerSummary, 'handle' | 'stageName' | 'avatar'>;
  /** the first file in small, and what there is in words */
  picture?: ReactNode;
  what?: string;
}

/** The post as somebody else meets it. A picture only: nothing in it can be pressed. */
export function PostPreview({ draft, currency, performer, picture, what }: Props) {
  const { t } = useTranslation('studio');
  const [chosen, setChosen] = useState<Viewer>('stranger');
  const open = draft.audience === 'public';
  const viewer = open ? 'stranger' : chosen;
  const locked = !open && viewer === 'stranger';
  const price = draft.audience === 'paid' ? parseMoney(draft.price, currency) : undefined;
  const at = fromField(draft.at) ?? new Date();
  return (
    <div className={classes.place}>
      {!open && (
        <SegmentedControl
          fullWidth
          aria-label={t('preview.title')}
          value={viewer}
          onChange={(value) => setChosen(value as Viewer)}
          data={[
            { value: 'stranger', label: t('preview.stranger') },
            { value: 'member', label: t(draft.audience === 'paid' ? 'preview.buyer' : 'preview.subscriber') },
          ]}
        />
      )}
      <div className={classes.frame}>
        <div className={classes.card}>
          <div className={classes.person}>
            <Face name={performer.stageName} picture={performer.avatar} size={36} />
            <div>
              <p className={classes.name}>{performer.stageName}</p>
              <p className={classes.small}>
                @{performer.handle} · {shortDay(at)}
              </p>
            </div>
          </div>
          {picture && (
            <div className={classes.picture} data-locked={locked || undefined}>
              {picture}
              {locked && (
                <div className={classes.veil}>
                  <span className={classes.lock}>
                    <IconLock size={20} stroke={1.8} aria-hidden="true" />
                  </span>
                  {what && <span className={classes.what}>{what}</span>}
                </div>
              )}
            </div>
          )}
          {draft.title.trim() !== '' && <p className={classes.title}>{draft.title}</p>}
          {draft.text.trim() !== '' && (
            <p className={classes.text}>{locked ? firstWords(draft.text) : draft.text}</p>
          )}
          {locked && (
            <>
              <span className={classes.button}>
                {price ? t('preview.unlock', { sum: formatMoney(price) }) : t('preview.subscribe')}
              </span>
              <p className={classes.terms}>{t(price ? 'preview.once' : 'preview.plan')}</p>
            </>
          )}
        </div>
      </div>
      <p className={classes.note}>
        <IconInfoCircle size={18} stroke={1.8} aria-hidden="true" />
        {t(locked ? 'preview.lockedNote' : open ? 'preview.openNote' : 'preview.memberNote')}
      </p>
    </div>
  );
}

function firstWords(text: string): string {
  const cut = text.slice(0, 120);
  return cut.length < text.length ? `${cut.slice(0, cut.lastIndexOf(' '))}…` : text;
}
