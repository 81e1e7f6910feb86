import { lazy } from 'react';
import { loadTexts } from '@/i18n';

/** Most gateways ask nobody who pays: whoever is not asked loads neither the fields nor their words. */
export const WhoPays = lazy(() => withWords(import('./WhoPays')));
export const WhoPaysSheet = lazy(() => withWords(import('./WhoPaysSheet')));

async function withWords<T>(file: Promise<T>): Promise<T> {
  await loadTexts('billing');
  return file;
}
