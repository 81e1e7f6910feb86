import { Player } from '@/features/media/components/Player';
import { useTranslation } from '@/i18n';
import type { IntroVideo } from '@/lib/api/contract-shoutout';

interface Props {
  intro: IntroVideo;
  name: string;
  onExpired: () => void;
}

/** The performer's own hello: what to ask for, and what not. */
export function Intro({ intro, name, onExpired }: Props) {
  const { t } = useTranslation('shoutout');
  const { mediaId, poster, hls, mp4, durationSeconds } = intro;
  const media = { id: mediaId, poster, hls, mp4, durationSeconds: durationSeconds ?? undefined };
  return <Player media={media} title={t('order.intro', { name })} onExpired={onExpired} />;
}
