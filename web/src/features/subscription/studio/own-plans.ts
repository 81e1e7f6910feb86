import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { PlanChange, PlanFields } from '@/lib/api/contract-studio';

export const ownPlans = queryOptions({
  queryKey: ['own-plans'],
  queryFn: async () => (await take(client.GET('/api/v1/me/plans'))).items,
});

export const createPlan = (body: PlanFields) => take(client.POST('/api/v1/me/plans', { body }));
export const changePlan = (id: string, body: PlanChange) =>
  take(client.PATCH('/api/v1/me/plans/{id}', { params: { path: { id } }, body }));
