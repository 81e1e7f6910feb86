import { Button } from '@mantine/core';
import { IconCoin, IconEyeOff, IconWorld } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { offerQuery } from '@/features/shoutout/api/offer';
import { VideoActs } from '@/features/shoutout/components/VideoActs';
import { useTranslation } from '@/i18n';
import type { DeliveredShoutout } from '@/lib/api/contract-shoutout';
import { formatMoney, usualCurrency } from '@/lib/money';
import { firstName } from '@/lib/names';
import { Face } from '@/ui/Face';
import { LinkButton } from '@/ui/LinkButton';
import { Rich } from '@/ui/Rich';
import { Seal } from '@/ui/Seal';
import { useWish } from '../use-wish';
import { OwnerBox, OwnerState } from './OwnerBox';
import classes from './VideoPage.module.css';

interface Props {
  video: DeliveredShoutout;
  title: string;
  owner: boolean;
  guest?: string;
}

/** For whom, by whom, the link in all its forms; then what the owner or a visitor may want next. */
export function VideoSide({ video, title, owner, guest }: Props) {
  const { t } = useTranslation('shoutout');
  const { want, sheet } = useWish();
  const { performer, to, giftMessage } = video;
  const { handle, stageName } = performer;
  const { data: offer } = useQuery(offerQuery(handle));
  const name = firstName(stageName);
  const Seen = video.public ? IconWorld : IconEyeOff;
  const tip = () => want({ kind: 'tip', performer, currency: offer?.price.currency ?? usualCurrency });
  const tipButton = (
    <Button
      variant="default"
      leftSection={<IconCoin size={20} stroke={1.8} aria-hidden="true" />}
      onClick={tip}
    >
      {t('video.tip', { name })}
    </Button>
  );
  const again = offer?.available && (
    <LinkButton to="/@{$handle}/request" params={{ handle }} variant="default">
      {t(owner ? 'video.again' : 'video.book')}
    </LinkButton>
  );
  return (
    <div className={classes.side}>
      <div>
        <h1>{title}</h1>
        <p className={classes.by}>
          <Face name={stageName} picture={performer.avatar} size={32} />
          <span>
            <Link to="/@{$handle}" params={{ handle }} className={classes.performer}>
              <Rich text={t('video.madeBy', { name: stageName })} />
            </Link>{' '}
            {performer.verified !== false && <Seal />}
          </span>
        </p>
        {giftMessage && <p className={classes.gift}>{giftMessage}</p>}
      </div>
      <VideoActs
        url={location.origin + location.pathname}
        title={title}
        to={owner ? to : undefined}
        download={video.download}
      />
      <p className={classes.seen}>
        <Seen size={18} stroke={1.8} aria-hidden="true" />
        {t(video.public ? 'video.public' : 'video.private', { name })}
      </p>
      {owner && <OwnerState video={video} guest={guest} />}
      {owner ? (
        <OwnerBox video={video} guest={guest}>
          {tipButton}
          {again}
        </OwnerBox>
      ) : (
        <section className={classes.box} aria-label={t('video.book')}>
          {offer?.available && <p>{t('video.bookHint', { name, sum: formatMoney(offer.price) })}</p>}
          <div className={classes.two}>
            {tipButton}
            {again}
          </div>
        </section>
      )}
      {sheet}
    </div>
  );
}
