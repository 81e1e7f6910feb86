import { Button } from '@mantine/core';
import { IconCoin } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTexts } from '@/i18n';
import type { Performer } from '@/lib/api/contract';
import { usePhone } from '@/lib/hooks/use-media';
import { formatLocale } from '@/lib/locale';
import { shortCount } from '@/lib/numbers';
import { Face } from '@/ui/Face';
import { More } from '@/ui/More';
import { Rich } from '@/ui/Rich';
import { Seal } from '@/ui/Seal';
import { FollowButton } from './FollowButton';
import classes from './PerformerHead.module.css';

interface Props {
  performer: Performer;
  nameRef?: Ref<HTMLHeadingElement>;
  onTip: () => void;
}

/** Who it is, how many like it, and the quiet acts: all before any scrolling. */
export function PerformerHead({ performer, nameRef, onTip }: Props) {
  const t = useTexts();
  const phone = usePhone();
  const { handle, stageName, bio, avatar, categories = [], viewer } = performer;
  const speaks = phone ? undefined : languageNames(performer.languages);
  const facts = [`@${handle}`, ...categories.map((category) => category.name), performer.location, speaks];
  return (
    <section className={classes.head} aria-label={stageName}>
      <div className={classes.face}>
        <Face name={stageName} picture={avatar} size={phone ? 104 : 136} ring />
      </div>
      <h1 className={classes.name} ref={nameRef}>
        {stageName} {performer.verified !== false && <Seal size={22} />}
      </h1>
      <p className={classes.handle}>{facts.filter(Boolean).join(' · ')}</p>
      <Counts counts={performer.counts} />
      {bio && <More className={classes.bio} text={bio} />}
      <Links links={performer.links} />
      {viewer?.mine ? (
        <p className={classes.mine}>{t('performer.mine')}</p>
      ) : (
        <div className={classes.acts}>
          <FollowButton handle={handle} name={stageName} following={viewer?.following ?? false} />
          <Button
            variant="default"
            leftSection={<IconCoin size={20} stroke={1.8} aria-hidden="true" />}
            onClick={onTip}
          >
            {t('performer.tip')}
          </Button>
        </div>
      )}
    </section>
  );
}

function languageNames(tags: string[]): string {
  const names = new Intl.DisplayNames(formatLocale(), { type: 'language' });
  return tags.map((tag) => names.of(tag) ?? tag).join(', ');
}

const shownCounts = ['followers', 'posts', 'videos', 'likes'] as const;

function Counts({ counts }: { counts: Performer['counts'] }) {
  const t = useTexts();
  return (
    <ul className={classes.counts}>
      {shownCounts.map((key) => {
        const count = counts[key];
        return (
          <li key={key}>
            <Rich text={t(`performer.counts.${key}`, { count, short: shortCount(count) })} />
          </li>
        );
      })}
    </ul>
  );
}

function Links({ links }: { links: Performer['links'] }) {
  if (links.length === 0) return null;
  return (
    <ul className={classes.links}>
      {links.map((link) => {
        const { url, title } = typeof link === 'string' ? { url: link, title: undefined } : link;
        return (
          <li key={url}>
            <a href={url} target="_blank" rel="noopener noreferrer nofollow">
              {title ?? url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
