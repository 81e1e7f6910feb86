import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import { isProblem } from '@/lib/api/problem';

/** Sends a form; the server's words go to the fields they belong to, the rest above the button. Nothing typed is lost. */
export function useSubmit<V extends Record<string, unknown>>(
  form: UseFormReturnType<V>,
  send: (values: V) => Promise<void>,
) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const submit = form.onSubmit(async (values) => {
    setBusy(true);
    setError(undefined);
    try {
      await send(values);
    } catch (failure) {
      const known = Object.entries(isProblem(failure) ? failure.fields : {}).filter(
        ([field]) => field in values,
      );
      form.setErrors(Object.fromEntries(known));
      if (known.length === 0) setError(failure);
    } finally {
      setBusy(false);
    }
  });
  return { submit, busy, error };
}
