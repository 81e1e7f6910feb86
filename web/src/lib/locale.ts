/** The chosen language; dates follow the reader's own region where it speaks that language. */
let language = 'en';

export function setFormatLanguage(next: string) {
  language = next;
}

export const chosenLanguage = () => language;

export function formatLocale(): string {
  const own = typeof navigator === 'undefined' ? undefined : navigator.languages?.find(sameLanguage);
  return own ?? language;
}

const sameLanguage = (tag: string) => tag.toLowerCase().split('-')[0] === language;
