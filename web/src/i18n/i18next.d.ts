import 'i18next';
import type agency from './locales/en/agency';
import type billing from './locales/en/billing';
import type fan from './locales/en/fan';
import type settings from './locales/en/settings';
import type shoutout from './locales/en/shoutout';
import type staff from './locales/en/staff';
import type studio from './locales/en/studio';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'fan';
    resources: {
      fan: typeof fan;
      settings: typeof settings;
      shoutout: typeof shoutout;
      billing: typeof billing;
      studio: typeof studio;
      agency: typeof agency;
      staff: typeof staff;
    };
  }
}
