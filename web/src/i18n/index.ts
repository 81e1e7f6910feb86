import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { setFormatLanguage } from '@/lib/locale';

export const languages = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languages;
/** One bundle of texts per area; `fan` is there from the start, the others come with their routes. */
export type Area = 'fan' | 'settings' | 'shoutout' | 'billing' | 'studio' | 'agency' | 'staff';

const key = 'ovation-language';
const files = import.meta.glob<{ default: object }>('./locales/*/*.ts');
const areas = new Set<Area>(['fan']);

export async function startTexts() {
  const language = wantedLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    ns: [],
    defaultNS: 'fan',
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(language);
}

/** For a route's `beforeLoad`: the texts of its area, in the language spoken now. */
export async function loadTexts(area: Area) {
  areas.add(area);
  await loadArea(currentLanguage(), area);
}

export async function chooseLanguage(language: Language) {
  localStorage.setItem(key, language);
  await speak(language);
}

export const currentLanguage = () => (i18next.language in languages ? (i18next.language as Language) : 'en');

async function speak(language: Language) {
  await Promise.all([...areas].map((area) => loadArea(language, area)));
  setFormatLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

async function loadArea(language: Language, area: Area) {
  const load = files[`./locales/${language}/${area}.ts`];
  if (load && !i18next.hasResourceBundle(language, area)) {
    i18next.addResourceBundle(language, area, (await load()).default);
  }
}

function wantedLanguage(): Language {
  const wanted = [localStorage.getItem(key), ...navigator.languages.map((tag) => tag.split('-')[0])];
  return wanted.find((tag): tag is Language => tag != null && tag in languages) ?? 'en';
}

export const useTexts = () => useTranslation('fan').t;
export const text = i18next.t.bind(i18next);
export { useTranslation };
