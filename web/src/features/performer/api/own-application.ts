import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { Application, ApplicationFields } from '@/lib/api/contract-studio';
import { isProblem } from '@/lib/api/problem';

/** One's own application, or null before there was one. */
export const ownApplication = queryOptions({
  queryKey: ['own-application'],
  queryFn: async (): Promise<Application | null> => {
    try {
      return await take(client.GET('/api/v1/me/performer-application'));
    } catch (error) {
      if (isProblem(error) && error.status === 404) return null;
      throw error;
    }
  },
});

export const applyAsPerformer = (body: ApplicationFields) =>
  take(client.POST('/api/v1/me/performer-application', { body }));
