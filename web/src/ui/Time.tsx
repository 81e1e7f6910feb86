import { exactTime, fullDay, longDay, relativeTime, shortDay } from '@/lib/time';

const forms = { ago: relativeTime, day: shortDay, long: longDay, full: fullDay, exact: exactTime };

/** A time as words; the exact one on hover. */
export function Time({ at, as = 'ago' }: { at: string; as?: keyof typeof forms }) {
  return (
    <time dateTime={at} title={exactTime(at)}>
      {forms[as](at)}
    </time>
  );
}
