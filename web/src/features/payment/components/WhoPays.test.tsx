import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { loadTexts, startTexts } from '@/i18n';
import type { BillingNeed } from '@/lib/api/contract';
import { Problem } from '@/lib/api/problem';
import { renderInPage } from '@/test/render';
import { usePayers } from '../use-payers';
import WhoPays from './WhoPays';

beforeAll(async () => {
  await startTexts();
  await loadTexts('billing');
});

function Page({ asked, error }: { asked: BillingNeed; error?: unknown }) {
  const { payers, change, errors } = usePayers(asked, false, error);
  return <WhoPays asked={asked} payers={payers} errors={errors} onChange={change} />;
}

const person = (name: string) => within(screen.getByRole('group', { name }));
const asked = { required: true, taxIdOf: 'BR' };

it('asks for the card owner once the card is somebody else’s', async () => {
  await renderInPage(<Page asked={asked} />);
  expect(person('Who pays').getByLabelText('CPF')).toBeRequired();
  expect(screen.queryByRole('group', { name: 'Whose card it is' })).toBeNull();

  await userEvent.click(screen.getByLabelText('The card is somebody else’s'));
  await userEvent.type(person('Whose card it is').getByLabelText('Name'), 'Bia');
  expect(person('Whose card it is').getByLabelText('Name')).toHaveValue('Bia');
  expect(person('Who pays').getByLabelText('Name')).toHaveValue('');
});

it('is one line where nobody has to tell', async () => {
  await renderInPage(<Page asked={{ required: false }} />);
  expect(screen.queryByLabelText('Name')).toBeNull();

  await userEvent.click(screen.getByLabelText('Tell the bank who pays (optional)'));
  expect(person('Who pays').getByLabelText('Name')).toBeVisible();
  expect(screen.queryByLabelText(/Tax number|CPF/)).toBeNull();
});

it('lets the browser fill in its owner, and nobody else', async () => {
  await renderInPage(<Page asked={asked} />);
  await userEvent.click(screen.getByLabelText('The card is somebody else’s'));
  const filled = (name: string) =>
    ['Name', 'Date of birth', 'Phone, with the country code', 'CPF'].map((label) =>
      person(name).getByLabelText(label).getAttribute('autocomplete'),
    );
  expect(filled('Who pays')).toEqual(['name', 'bday', 'tel', 'off']);
  expect(filled('Whose card it is')).toEqual(['off', 'off', 'off', 'off']);
});

it('keeps nothing on the device', async () => {
  await renderInPage(<Page asked={asked} />);
  await userEvent.type(person('Who pays').getByLabelText('Name'), 'Ada Silva');
  await userEvent.type(person('Who pays').getByLabelText('CPF'), '11144477735');

  const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }]);
  expect(kept).not.toContain('Ada Silva');
  expect(kept).not.toContain('11144477735');
});

it('says at its field what the server found wrong', async () => {
  const wrong = { field: 'billing.customer.taxId', code: 'check_digit', message: 'no' };
  await renderInPage(<Page asked={asked} error={new Problem(422, { errors: [wrong] })} />);

  expect(person('Who pays').getByLabelText('CPF')).toBeInvalid();
  expect(person('Who pays').getByLabelText('CPF')).toHaveAccessibleDescription(
    /A digit of this number is wrong/,
  );
});
