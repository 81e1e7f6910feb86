import { lazy, Suspense, useState } from 'react';
import { useTexts } from '@/i18n';
import type { Media } from '@/lib/api/contract';
import { pictureUrl, ratioOf, stillOf } from '@/lib/picture';
import { Picture } from '@/ui/Picture';
import classes from './Gallery.module.css';

const Lightbox = lazy(() => import('./Lightbox'));

/** One photo in its own shape, several as a grid; each opens large. */
export function Gallery({ media, title }: { media: Media[]; title: string }) {
  const t = useTexts();
  const [open, setOpen] = useState<number>();
  const single = media.length === 1;
  return (
    <>
      <ul className={single ? classes.single : classes.grid} data-count={Math.min(media.length, 4)}>
        {media.map((photo, i) => (
          <li key={photo.id}>
            <button
              type="button"
              className={classes.photo}
              aria-label={[t('post.openPhoto', { n: i + 1, count: media.length }), photo.altText]
                .filter(Boolean)
                .join(': ')}
              onClick={() => setOpen(i)}
            >
              <Picture
                src={single ? pictureUrl(photo.image, 'large') : stillOf(photo, 'medium')}
                preview={photo.preview}
                alt={photo.altText ?? title}
                ratio={single ? Math.max(ratioOf(photo, 4 / 3), 0.7) : 1}
                eager={i < 4}
              />
            </button>
          </li>
        ))}
      </ul>
      {open !== undefined && (
        <Suspense>
          <Lightbox media={media} title={title} start={open} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  );
}
