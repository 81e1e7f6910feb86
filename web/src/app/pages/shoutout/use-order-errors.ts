import { emailFault, faultsOf, most, type Wish } from '@/features/shoutout/wish';
import { useTranslation } from '@/i18n';
import { isProblem } from '@/lib/api/problem';

const firstStep = ['to', 'from', 'occasion', 'instructions', 'giftMessage'];

interface Also {
  asksEmail: boolean;
  /** what is said at fields that are none of the wish's */
  elsewhere: object;
}

/** What is wrong, at its field: what we see ourselves once somebody tried to go on, and what the server says. */
export function useOrderErrors(wish: Wish, tried: boolean, error: unknown, { asksEmail, elsewhere }: Also) {
  const { t } = useTranslation('shoutout');
  const own = tried ? faultsOf(wish) : {};
  const email = tried && asksEmail ? emailFault(wish.email) : undefined;
  const words = Object.entries({ ...own, ...(email && { email }) }).map(([field, fault]) => [
    field,
    t(`order.faults.${fault}`, { most: most.instructions }),
  ]);
  const server = isProblem(error) ? error.fields : {};
  const forbidden = Object.entries(isProblem(error) ? error.codes : {})
    .filter(([, code]) => code === 'forbidden_words')
    .map(([field]) => [field, t('order.faults.forbidden_words')]);
  const shown = new Set([...firstStep, 'email', ...Object.keys(elsewhere)]);
  const known = Object.keys(server).some((field) => shown.has(field));
  // A new price has a notice of its own, beside the button.
  const said = known || isProblem(error, 'price_changed');
  return {
    fields: { ...server, ...Object.fromEntries([...forbidden, ...words]) } as Partial<
      Record<keyof Wish, string>
    >,
    firstStep: Object.keys(server).some((field) => firstStep.includes(field)),
    rest: said ? undefined : error,
  };
}
