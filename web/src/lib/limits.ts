/** The server's own limits, said before it has to. */
export const price = { least: 100, most: 100_000 };
export const filesPerPost = 60;
export const titleChars = 160;
export const textChars = 10_000;
export const altTextChars = 500;
export const bioChars = 2_000;
export const nameChars = 80;
export const reasonChars = 500;
export const links = 8;
export const benefitsPerPlan = 8;
export const categories = 3;

export const priceBounds = (currency: string) => ({
  currency,
  min: { amount: price.least, currency },
  max: { amount: price.most, currency },
});
export const wishChars = 500;
export const giftChars = 200;
export const ratingChars = 300;
