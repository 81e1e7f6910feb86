import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { emptyWish } from '@/features/shoutout/wish';
import { chooseLanguage, loadTexts, startTexts } from '@/i18n';
import { Problem } from '@/lib/api/problem';
import { renderInPage } from '@/test/render';
import { useOrderErrors } from './use-order-errors';

const refused = new Problem(422, {
  code: 'invalid_fields',
  errors: [
    { field: 'instructions', code: 'forbidden_words', message: 'This says something.' },
    { field: 'to', code: 'size', message: 'Too long.' },
  ],
});

function Errors() {
  const { fields, firstStep } = useOrderErrors(emptyWish, false, refused, {
    asksEmail: false,
    elsewhere: {},
  });
  return (
    <p>
      {fields.instructions} {fields.to} {String(firstStep)}
    </p>
  );
}

it('says what cannot be asked for in the words of the page', async () => {
  await startTexts();
  await loadTexts('shoutout');
  await chooseLanguage('de');
  await renderInPage(<Errors />);
  expect(
    screen.getByText('Um solche Worte kann man hier nicht bitten. Sag es bitte anders. Too long. true'),
  ).toBeTruthy();
});
