/** The server's rule for handles, said while one types. Whether it is free only the server knows. */
export type HandleFault = 'short' | 'long' | 'signs' | 'underscores' | 'letter';

export function handleFault(typed: string): HandleFault | undefined {
  if (/[^A-Za-z0-9_]/.test(typed)) return 'signs';
  if (/^_|_$|__/.test(typed)) return 'underscores';
  if (typed.length < 3) return 'short';
  if (typed.length > 30) return 'long';
  return /[A-Za-z]/.test(typed) ? undefined : 'letter';
}

export const tidyHandle = (typed: string) => typed.trim().replace(/^@/, '').toLowerCase();
