/** A moment in the form of a `datetime-local` field, in the person's own zone. */
export function toField(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

export function fromField(field: string): Date | undefined {
  const at = field === '' ? undefined : new Date(field);
  return at && !Number.isNaN(at.getTime()) ? at : undefined;
}
