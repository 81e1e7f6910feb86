import { client, take } from '@/lib/api/client';
import { usePages } from '@/lib/api/pages';

export interface MailFilter {
  /** those that never left, if it is not said */
  state?: 'waiting';
  about?: string;
}

export const useMails = ({ state, about }: MailFilter) => {
  const query = { state: state ?? ('failed' as const), about, limit: 40 };
  return usePages(['staff-mails', query.state, about ?? ''], (after, signal) =>
    take(client.GET('/api/v1/staff/mails', { params: { query: { ...query, after } }, signal })),
  );
};
