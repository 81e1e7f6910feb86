import { keep, recallKept } from './kept';

/**
 * Who orders without an account holds one token. It is kept on this device under the places that lead back to the order:
 * its payment, where the bank sends people, and the link of its video.
 */
const key = (place: string) => `guest-${place}`;

export const rememberGuest = (place: string, token: string) => keep(key(place), token);
export const guestOf = (place: string) => recallKept<string>(key(place));
