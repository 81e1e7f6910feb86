// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formatMoney, parseMoney, plainAmount } from './money';

const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('money in words', () => {
  it('keeps two decimals and the narrow symbol', () => {
    expect(formatMoney(usd(999), 'en-GB')).toBe('$9.99');
    expect(formatMoney(usd(600), 'en-US')).toBe('$6.00');
    expect(formatMoney(usd(128_420), 'en-US')).toBe('$1,284.20');
  });

  it('follows the reader', () => {
    expect(formatMoney({ amount: 999, currency: 'EUR' }, 'de-DE').replace(/\s/g, ' ')).toBe('9,99 €');
  });

  it('knows currencies without minor units', () => {
    expect(formatMoney({ amount: 500, currency: 'JPY' }, 'en-US')).toBe('¥500');
  });

  it('writes a real minus', () => {
    expect(formatMoney(usd(-2100), 'en-US')).toBe('−$21.00');
  });
});

describe('money that was typed', () => {
  it('reads point and comma', () => {
    expect(parseMoney('7', 'USD')).toEqual(usd(700));
    expect(parseMoney(' 7.5 ', 'USD')).toEqual(usd(750));
    expect(parseMoney('7,05', 'USD')).toEqual(usd(705));
  });

  it('never goes through a float', () => {
    expect(parseMoney('1.15', 'USD')).toEqual(usd(115));
    expect(parseMoney('999999999.99', 'USD')).toEqual(usd(99_999_999_999));
  });

  it('refuses what is no sum', () => {
    for (const text of ['', 'abc', '-5', '1.234', '1e3', '.5'])
      expect(parseMoney(text, 'USD')).toBeUndefined();
    expect(parseMoney('5.5', 'JPY')).toBeUndefined();
  });

  it('comes back as it was', () => {
    expect(plainAmount(usd(705))).toBe('7.05');
    expect(plainAmount(usd(705), 'de')).toBe('7,05');
    for (const locale of ['en', 'de-DE', 'de-CH', 'de-AT'])
      expect(parseMoney(plainAmount(usd(123_456_705), locale), 'USD')).toEqual(usd(123_456_705));
  });
});
