import 'i18next';
import type fan from './locales/en/fan';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'fan';
    resources: { fan: typeof fan };
  }
}
