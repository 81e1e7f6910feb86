import type { DetailedHTMLProps, VideoHTMLAttributes } from 'react';

type Video = DetailedHTMLProps<VideoHTMLAttributes<HTMLVideoElement>, HTMLVideoElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** A video that hls.js feeds where the browser cannot; what it is configured with is read at every load. */
      'hls-video': Video & { config: { readonly startPosition: number } };
    }
  }
}
