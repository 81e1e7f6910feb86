import type { Plugin } from 'vite';

/** The Latin letters are wanted by every page: the browser fetches them with the script, not after it. */
export function preloadFont(): Plugin {
  return {
    name: 'ovation:preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((file) => /onest-latin-wght.*\.woff2$/.test(file));
        const attrs = { rel: 'preload', href: `/${font}`, as: 'font', type: 'font/woff2', crossorigin: true };
        return font ? [{ tag: 'link', attrs, injectTo: 'head' }] : [];
      },
    },
  };
}
