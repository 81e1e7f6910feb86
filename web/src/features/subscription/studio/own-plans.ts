import { queryOptions } from '@tanstack/react-query';
import { client, take } from '@/lib/api/client';
import type { OwnPlan, PlanFields } from '@/lib/api/contract-studio';

export const ownPlans = queryOptions({
  queryKey: ['own-plans'],
  queryFn: async () => {
    const answer = await take(client.GET('/api/v1/me/plans'));
    return Array.isArray(answer) ? answer : answer.items;
  },
});

export const createPlan = (body: PlanFields) => take(client.POST('/api/v1/me/plans', { body }));
export const changePlan = (id: string, body: Partial<PlanFields> & { archived?: boolean }) =>
  take(client.PATCH('/api/v1/me/plans/{id}', { params: { path: { id } }, body }));

export const isArchived = (plan: OwnPlan) => plan.archived === true || plan.archivedAt != null;

export const benefitsOf = (plan: OwnPlan): string[] =>
  Array.isArray(plan.benefits) ? plan.benefits : plan.benefits ? [plan.benefits] : [];
