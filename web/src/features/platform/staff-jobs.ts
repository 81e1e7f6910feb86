import { client, take } from '@/lib/api/client';
import type { JobState, StaffJob } from '@/lib/api/contract-studio';
import { usePages } from '@/lib/api/pages';

export interface JobFilter {
  lane: StaffJob['lane'];
  state: JobState;
}

/** A job with a name that no other one has; its own id is one of its kind. */
export interface ListedJob extends StaffJob {
  task: string;
}

export const useJobs = (filter: JobFilter) =>
  usePages(['staff-jobs', filter], async (after, signal) => {
    const query = { ...filter, limit: 40, after };
    const { items, next } = await take(client.GET('/api/v1/staff/jobs', { params: { query }, signal }));
    const listed = items.map((job): ListedJob => ({ ...job, task: job.id, id: `${job.kind}/${job.id}` }));
    return { items: listed, next };
  });

export const runNow = ({ lane, kind, task }: ListedJob) =>
  take(client.POST('/api/v1/staff/jobs/runs', { body: { lane, kind, id: task } }));
