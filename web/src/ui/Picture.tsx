import { type CSSProperties, type ReactNode, useState } from 'react';
import classes from './Picture.module.css';

interface Props {
  src?: string;
  preview?: string;
  alt: string;
  ratio: number;
  radius?: number | string;
  eager?: boolean;
  focus?: string;
  children?: ReactNode;
  className?: string;
}

/** A picture with known measures: the server's blurred file stands in until the real one has come. */
export function Picture({ src, preview, alt, ratio, radius, eager, focus, children, className }: Props) {
  const [shown, setShown] = useState<string>();
  const style: CSSProperties = { aspectRatio: ratio, borderRadius: radius };
  const position = focus ? { objectPosition: focus } : undefined;
  return (
    <span className={`${classes.frame} ${className ?? ''}`} style={style}>
      {preview && preview !== src && <img className={classes.blur} src={preview} alt="" aria-hidden="true" />}
      {src && (
        <img
          className={classes.image}
          data-shown={shown === src || undefined}
          src={src}
          alt={alt}
          loading={eager ? 'eager' : 'lazy'}
          fetchPriority={eager ? 'high' : undefined}
          decoding="async"
          style={position}
          ref={(image) => {
            if (image?.complete && image.naturalWidth > 0) setShown(src);
          }}
          onLoad={() => setShown(src)}
        />
      )}
      {children}
    </span>
  );
}
