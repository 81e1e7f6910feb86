import createClient, { type Middleware } from 'openapi-fetch';
import type { paths } from './contract';
import { addCsrf } from './csrf';
import { isProblem, Problem, problemOf, unreachable } from './problem';

const speakProblems: Middleware = {
  onRequest: ({ request }) => addCsrf(request),
  onResponse: async ({ response }) => {
    if (!response.ok) throw await problemOf(response);
  },
  onError: ({ error }) => (isProblem(error) || isAbort(error) ? undefined : unreachable()),
};

export const client = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? '' : location.origin,
  credentials: 'same-origin',
  fetch: (request) => fetch(request),
});
client.use(speakProblems);

/** The answer itself: everything else has been thrown as a Problem. */
export async function take<T>(call: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await call;
  if (error !== undefined) throw error instanceof Error ? error : new Problem(500, {});
  return data as T;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
