import { IconAlignLeft, IconMovie, IconPhoto } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Media } from '@/lib/api/contract';
import type { OwnMedia } from '@/lib/api/contract-studio';
import { clock } from '@/lib/numbers';
import { pictureUrl } from '@/lib/picture';
import classes from './MediaThumb.module.css';

interface Props {
  file?: File;
  media?: OwnMedia | Media;
  type?: string;
  large?: boolean;
  /** a post without files */
  text?: boolean;
}

/** A small picture of a file: the server's where it has one, else the file's own first moment. */
export function MediaThumb({ file, media, type = '', large = false, text = false }: Props) {
  const url = useFileUrl(file);
  const still = media && stillSmall(media);
  const video = (media?.kind ?? (type.startsWith('image/') ? 'photo' : 'video')) === 'video';
  return (
    <span className={classes.thumb} data-large={large || undefined} aria-hidden="true">
      {still ? (
        <img src={still} alt="" loading="lazy" />
      ) : url && type.startsWith('image/') ? (
        <img src={url} alt="" />
      ) : url && type.startsWith('video/') ? (
        <video src={`${url}#t=0.5`} preload="metadata" muted playsInline tabIndex={-1} />
      ) : text ? (
        <IconAlignLeft size={20} stroke={1.8} />
      ) : video ? (
        <IconMovie size={20} stroke={1.8} />
      ) : (
        <IconPhoto size={20} stroke={1.8} />
      )}
      {media?.durationSeconds ? <span className={classes.length}>{clock(media.durationSeconds)}</span> : null}
    </span>
  );
}

function stillSmall(media: OwnMedia | Media): string | undefined {
  const shown: Media | undefined = 'state' in media ? (media.view ?? undefined) : media;
  return pictureUrl(shown?.image, 'small') ?? shown?.poster ?? media.preview ?? undefined;
}

/** An address of a file on this device, given back when it is not shown any more. */
export function useFileUrl(file: File | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(undefined);
    };
  }, [file]);
  return url;
}
