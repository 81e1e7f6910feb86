/** What stands beside a session: the server names devices in words ("Chrome on Linux"), or with a program's own name. */
export function deviceKind(name: string | null | undefined): 'phone' | 'desktop' | 'other' {
  if (/iphone|ipad|android/i.test(name ?? '')) return 'phone';
  return / on /.test(name ?? '') ? 'desktop' : 'other';
}
