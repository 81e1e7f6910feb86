import createClient, { type Middleware } from 'openapi-fetch';
import { forgetGuest } from '../guest';
import { chosenLanguage } from '../locale';
import type { paths } from './contract';
import { addCsrf } from './csrf';
import { isProblem, Problem, problemOf, unreachable } from './problem';

const bearer = 'Bearer ';

const speakProblems: Middleware = {
  onRequest: ({ request }) => {
    request.headers.set('Accept-Language', chosenLanguage());
    return addCsrf(request);
  },
  onResponse: async ({ request, response }) => {
    // After a claim a guest's token is refused for ever: who asks next asks as who he is.
    if (response.status === 401)
      forgetGuest(request.headers.get('Authorization')?.slice(bearer.length) ?? '');
    if (!response.ok) throw await problemOf(response);
  },
  onError: ({ error }) => (isProblem(error) || isAbort(error) ? undefined : unreachable()),
};

export const client = createClient<paths>({
  baseUrl: typeof location === 'undefined' ? '' : location.origin,
  credentials: 'same-origin',
  fetch: askWithFreshToken,
});
client.use(speakProblems);

/** A tab that slept may hold an old token: the server says so, hands out a new one, and is asked once more. */
async function askWithFreshToken(request: Request): Promise<Response> {
  const again = request.clone();
  const response = await fetch(request);
  if (response.status !== 403 || (await problemOf(response)).code !== 'csrf') return response;
  await fetch(new Request(new URL('/api/v1/me', request.url)));
  return fetch(addCsrf(again));
}

/** The answer itself: everything else has been thrown as a Problem. */
export async function take<T>(call: Promise<{ data?: T; error?: unknown }>): Promise<T> {
  const { data, error } = await call;
  if (error !== undefined) throw error instanceof Error ? error : new Problem(500, {});
  return data as T;
}

/** What is there on this way always, though the form of the answer, which others share, leaves it open. */
export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Problem(500, {});
  return value;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Who ordered without an account shows the token of that one order; everybody else is known by the session. */
export const asGuest = (token: string | undefined) =>
  token === undefined ? {} : { headers: { Authorization: bearer + token } };
