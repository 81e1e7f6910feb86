import { expect, it } from 'vitest';
import { addCsrf, csrfHeader, csrfToken } from './csrf';

const cookies = 'theme=dark; XSRF-TOKEN=a%2Bb; other=1';
const request = (method: string) => new Request('http://localhost/api/v1/me', { method });

it('finds the token among the cookies', () => {
  expect(csrfToken(cookies)).toBe('a+b');
  expect(csrfToken('MY-XSRF-TOKEN=no')).toBeUndefined();
});

it('echoes the token on calls that change something', () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
    expect(addCsrf(request(method), cookies).headers.get(csrfHeader)).toBe('a+b');
  }
});

it('leaves reading alone', () => {
  expect(addCsrf(request('GET'), cookies).headers.has(csrfHeader)).toBe(false);
});
