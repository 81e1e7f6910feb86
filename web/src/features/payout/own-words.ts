/** What was sold as its receiver says it: a fan's words name the performer, who knows his own name. */
export function ownWords(why: string, name: string | undefined, tip: string): string {
  if (name === undefined) return why;
  if (why === name) return tip;
  const ending = ` · ${name}`;
  return why.endsWith(ending) ? why.slice(0, -ending.length) : why;
}
