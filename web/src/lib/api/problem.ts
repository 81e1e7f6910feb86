/** What the server says in RFC 9457 form, and what we say for it when it could not be asked at all. */
export interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  errors?: FieldError[] | Record<string, string | string[]>;
}
export interface FieldError {
  field: string;
  message?: string;
  code?: string;
}

/** The first request with this key is still at work: its answer is to come. */
export const keyInUse = 'idempotency_key_in_use';

export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string | undefined;
  readonly title: string | undefined;
  readonly fields: Record<string, string>;
  /** what is wrong with each field, for words of our own */
  readonly codes: Record<string, string>;
  readonly retryAfter: number | undefined;
  readonly body: ProblemBody;

  constructor(status: number, body: ProblemBody, retryAfter?: number) {
    super(body.detail ?? body.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.body = body;
    this.code = body.code ?? fallbackCode(status);
    this.detail = body.detail;
    this.title = body.title;
    this.fields = fieldsOf(body.errors);
    this.codes = codesOf(body.errors);
    this.retryAfter = retryAfter;
  }

  /** Asking again may help: nobody said no. */
  get passing(): boolean {
    if (this.code === keyInUse) return true;
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

/** The server could not be reached. */
export function unreachable(): Problem {
  return new Problem(0, { code: 'unreachable' });
}

export async function problemOf(response: Response): Promise<Problem> {
  const after = Number(response.headers.get('Retry-After'));
  return new Problem(response.status, await bodyOf(response), after > 0 ? after : undefined);
}

export function isProblem(error: unknown, code?: string): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}

async function bodyOf(response: Response): Promise<ProblemBody> {
  try {
    const body: unknown = await response.clone().json();
    return typeof body === 'object' && body !== null ? body : {};
  } catch {
    return {};
  }
}

function fieldsOf(errors: ProblemBody['errors']): Record<string, string> {
  if (!errors) return {};
  const pairs = Array.isArray(errors)
    ? errors.map((e): [string, string] => [e.field, e.message ?? e.code ?? ''])
    : Object.entries(errors).map(([f, m]): [string, string] => [f, Array.isArray(m) ? (m[0] ?? '') : m]);
  return Object.fromEntries(pairs);
}

function codesOf(errors: ProblemBody['errors']): Record<string, string> {
  if (!Array.isArray(errors)) return {};
  return Object.fromEntries(errors.map(({ field, code }) => [field, code ?? '']));
}

function fallbackCode(status: number): string {
  const known: Record<number, string> = {
    0: 'unreachable',
    401: 'not_signed_in',
    402: 'payment_declined',
    403: 'not_allowed',
    404: 'not_found',
    410: 'gone',
    429: 'too_many_requests',
    503: 'unavailable',
  };
  return known[status] ?? (status >= 500 ? 'server_error' : 'refused');
}
