/** The first look at what was typed; the server remains the judge. */
export const looksLikeEmail = (text: string) => /^\S+@\S+\.\S{2,}$/.test(text.trim());

export const shortestPassword = 8;

export type Strength = 'weak' | 'fair' | 'strong';

/** A hint only: long and mixed is strong, short or monotonous is weak. */
export function strengthOf(password: string): Strength {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/].filter((kind) => kind.test(password)).length;
  const distinct = new Set(password).size;
  if (password.length < shortestPassword || distinct < 5) return 'weak';
  return password.length >= 16 || (kinds >= 3 && password.length >= 12) ? 'strong' : 'fair';
}
