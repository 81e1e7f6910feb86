/** Whole years since a birth date, as a date field gives it; not a number when it is no date. */
export function ageOf(date: string, now = new Date()): number {
  const [year, month, day] = date.split('-').map(Number);
  if (!year || !month || !day) return Number.NaN;
  const thisMonth = now.getUTCMonth() + 1;
  const had = thisMonth > month || (thisMonth === month && now.getUTCDate() >= day);
  return now.getUTCFullYear() - year - (had ? 0 : 1);
}

/** Whether it is the birth date of a living adult. */
export const ofAge = (date: string, now = new Date()) => ageOf(date, now) >= 18 && ageOf(date, now) <= 120;
