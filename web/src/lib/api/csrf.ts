const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

export const csrfHeader = 'X-XSRF-TOKEN';

/** The token that the server put in a readable cookie, to be echoed in a header on every unsafe call. */
export function csrfToken(cookies: string = document.cookie): string | undefined {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
  return found ? decodeURIComponent(found.slice('XSRF-TOKEN='.length)) : undefined;
}

export function addCsrf(request: Request, cookies?: string): Request {
  const token = unsafe.has(request.method) ? csrfToken(cookies) : undefined;
  if (token) request.headers.set(csrfHeader, token);
  return request;
}
