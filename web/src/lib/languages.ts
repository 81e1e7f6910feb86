import { formatLocale } from './locale';

const codes =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms my ne nl no pa pl pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi yue zh zu'.split(
    ' ',
  );

/** "German", "Brazilian Portuguese"; a tag that nobody has a name for stays as it is. */
export function languageName(tag: string, locale = formatLocale()): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Many languages in the reader's own words and order, and always these. */
export function languagesWith(
  tags: (string | undefined)[],
  locale = formatLocale(),
): { value: string; label: string }[] {
  const all = new Set([...codes, ...tags.filter((tag) => tag !== undefined)]);
  return [...all]
    .map((value) => ({ value, label: languageName(value, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}
