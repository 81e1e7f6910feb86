import { dropKept, keep, keptUnder, recallKept } from './kept';

/**
 * Who orders without an account holds one token. It is kept on this device under the places that lead back to the order:
 * its payment, where the bank sends people, and the link of its video.
 */
const key = (place: string) => `guest-${place}`;

export const rememberGuest = (place: string, token: string) => keep(key(place), token);
export const guestOf = (place: string) => recallKept<string>(key(place));

/** Its order belongs to an account now: the token opens nothing any more, wherever it was kept. */
export function forgetGuest(token: string) {
  for (const name of keptUnder(key(''))) if (recallKept(name) === token) dropKept(name);
}
