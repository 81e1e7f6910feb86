import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type FormEvent, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { renderInPage } from '@/test/render';
import { MoneyButton } from './MoneyButton';

function Form({ send }: { send: () => void }) {
  const [paying, setPaying] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPaying(true);
    send();
  };
  return (
    <form onSubmit={submit}>
      <input aria-label="E-mail" />
      <MoneyButton type="submit" paying={paying} payingText="Paying …">
        Pay
      </MoneyButton>
    </form>
  );
}

it('sends its form once, however often it is clicked', async () => {
  const send = vi.fn();
  await renderInPage(<Form send={send} />);
  await userEvent.dblClick(screen.getByRole('button', { name: 'Pay' }));
  expect(send).toHaveBeenCalledTimes(1);
});

it('sends its form once, however often Enter is pressed', async () => {
  const send = vi.fn();
  await renderInPage(<Form send={send} />);
  await userEvent.type(screen.getByRole('textbox'), '{Enter}{Enter}');
  expect(send).toHaveBeenCalledTimes(1);
});
