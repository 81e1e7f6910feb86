import { Button } from '@mantine/core';
import { IconSettings } from '@tabler/icons-react';
import 'hls-video-element';
import {
  MediaCaptionsButton,
  MediaControlBar,
  MediaController,
  MediaFullscreenButton,
  MediaLoadingIndicator,
  MediaMuteButton,
  MediaPipButton,
  MediaPlayButton,
  MediaPreviewThumbnail,
  MediaPreviewTimeDisplay,
  MediaSeekBackwardButton,
  MediaTimeDisplay,
  MediaTimeRange,
} from 'media-chrome/react';
import {
  MediaPlaybackRateMenu,
  MediaRenditionMenu,
  MediaSettingsMenu,
  MediaSettingsMenuButton,
  MediaSettingsMenuItem,
} from 'media-chrome/react/menu';
import 'media-chrome/lang/de.js'; // its own labels in the languages that we speak
import { useEffect, useRef } from 'react';
import { currentLanguage, useTexts } from '@/i18n';
import { languageName } from '@/lib/languages';
import type { Playable } from './Player';
import { usePlayback } from './use-playback';
import classes from './VideoStage.module.css';

interface Props {
  media: Playable;
  stamp?: string;
  onExpired: () => void;
}

/** Not to be hidden with the controls when nobody moves. */
const shown = { noautohide: '' };

/** Space, arrows, M and F work as everywhere; quality and speed are in the settings. */
export default function VideoStage({ media, stamp, onExpired }: Props) {
  const t = useTexts();
  const { ref, config, failed, again } = usePlayback(media, onExpired);
  const play = useRef<HTMLElement>(null);
  // Keys work inside the player: who pressed the picture's button goes on where that was.
  useEffect(() => play.current?.focus({ preventScroll: true }), []);
  const source = media.hls ?? media.mp4;
  const attributes = { slot: 'media', src: source, poster: media.poster, playsInline: true, crossOrigin: '' };
  return (
    <MediaController className={classes.stage} lang={currentLanguage()} aria-label={t('post.player.label')}>
      {media.hls ? (
        // The element itself and not its React form, which would set the configuration when it is loading already.
        <hls-video ref={ref as never} config={config} {...(attributes as object)}>
          {tracks(media, t('post.player.captions'))}
        </hls-video>
      ) : (
        <video ref={ref as never} {...(attributes as object)}>
          {tracks(media, t('post.player.captions'))}
        </video>
      )}
      {stamp && (
        <span slot="top-chrome" className={classes.stamp} {...shown}>
          {stamp}
        </span>
      )}
      {failed ? (
        <div slot="centered-chrome" className={classes.failed} role="alert" {...shown}>
          <p>{t('post.player.failed')}</p>
          <p>{t('post.player.failedHint')}</p>
          <Button variant="default" mt={8} onClick={again}>
            {t('errors.retry')}
          </Button>
        </div>
      ) : (
        <MediaLoadingIndicator slot="centered-chrome" noAutohide />
      )}
      <MediaSettingsMenu hidden anchor="auto" className={classes.menu}>
        <MediaSettingsMenuItem>
          {t('post.player.quality')}
          <MediaRenditionMenu slot="submenu" hidden>
            <span slot="title">{t('post.player.quality')}</span>
          </MediaRenditionMenu>
        </MediaSettingsMenuItem>
        <MediaSettingsMenuItem>
          {t('post.player.speed')}
          <MediaPlaybackRateMenu slot="submenu" hidden rates={[0.5, 0.75, 1, 1.25, 1.5, 2]}>
            <span slot="title">{t('post.player.speed')}</span>
          </MediaPlaybackRateMenu>
        </MediaSettingsMenuItem>
      </MediaSettingsMenu>
      <div className={classes.foot}>
        <MediaTimeRange className={classes.range}>
          <MediaPreviewThumbnail slot="preview" />
          <MediaPreviewTimeDisplay slot="preview" />
        </MediaTimeRange>
        <MediaControlBar>
          <MediaPlayButton ref={play as never} />
          <MediaSeekBackwardButton seekOffset={10} className={classes.wide} />
          <MediaMuteButton />
          {/* The bar says the time to those who listen. */}
          <MediaTimeDisplay showDuration noToggle aria-hidden="true" />
          <span className={classes.space} />
          {media.captions && <MediaCaptionsButton />}
          <MediaSettingsMenuButton>
            <IconSettings slot="icon" size={24} stroke={1.8} style={{ fill: 'none' }} />
          </MediaSettingsMenuButton>
          <MediaPipButton className={classes.wide} />
          <MediaFullscreenButton />
        </MediaControlBar>
      </div>
    </MediaController>
  );
}

function tracks({ timeline, captions, captionsLanguage }: Playable, unnamed: string) {
  const label = captionsLanguage ? languageName(captionsLanguage) : unnamed;
  return (
    <>
      {timeline && <track kind="metadata" label="thumbnails" src={timeline} default />}
      {captions && <track kind="captions" label={label} srcLang={captionsLanguage} src={captions} />}
    </>
  );
}
