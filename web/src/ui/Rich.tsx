/** A text whose `<1>…</1>` part is the one that matters. */
export function Rich({ text }: { text: string }) {
  const [before, strong, after] = text.split(/<1>|<\/1>/);
  return (
    <>
      {before}
      {strong !== undefined && <strong style={{ fontWeight: 650, color: 'var(--ov-text)' }}>{strong}</strong>}
      {after}
    </>
  );
}
