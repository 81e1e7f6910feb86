import { expect, it } from 'vitest';
import { billingFaults, billingOf, noPayers, type Payers, serverFaults } from './billing';

const now = new Date('2026-11-27T12:00:00Z');
const ada = {
  name: ' Ada Silva ',
  birthDate: '1990-05-17',
  phone: '+55 11 91234 5678 ',
  taxId: '111.444.777-35',
};
const bia = {
  name: 'Bia Souza',
  birthDate: '1985-01-02',
  phone: '+55 21 99876 5432',
  taxId: '529.982.247-25',
};
const own: Payers = { ...noPayers, customer: ada };
const borrowed: Payers = { ...own, borrowed: true, cardOwner: bia };
const must = { required: true };
const may = { required: false };

it('asks nobody for anything where the gateway asks for nothing', () => {
  expect(billingFaults(noPayers, undefined, now)).toEqual({});
  expect(billingOf({ ...borrowed, told: true }, undefined)).toBeUndefined();
});

it('misses every field that is asked for, in the order of the page', () => {
  expect(Object.entries(billingFaults(noPayers, { ...must, taxIdOf: 'BR' }, now))).toEqual([
    ['billing.customer.name', 'name'],
    ['billing.customer.birthDate', 'birthDate'],
    ['billing.customer.phone', 'phone'],
    ['billing.customer.taxId', 'taxId'],
  ]);
  expect(billingFaults(noPayers, must, now)).not.toHaveProperty('billing.customer.taxId');
});

it('looks at the card owner only when it is somebody else', () => {
  expect(billingFaults({ ...own, borrowed: true }, must, now)).toHaveProperty(
    'billing.cardOwner.name',
    'name',
  );
  expect(billingFaults(own, must, now)).toEqual({});
});

it('lets nobody pay who is not of age, nor on a day that is no birth date', () => {
  const born = (birthDate: string) =>
    billingFaults({ ...own, customer: { ...ada, birthDate } }, must, now)['billing.customer.birthDate'];

  expect(born('2008-11-27')).toBeUndefined();
  expect(born('2008-11-28')).toBe('too_young');
  expect(born('2027-01-01')).toBe('birthDate');
  expect(born('1899-01-01')).toBe('birthDate');
});

it('sends what was typed without the spaces around it, and a tax number only where one is asked for', () => {
  expect(billingOf(own, { ...must, taxIdOf: 'BR' })).toEqual({
    customer: {
      name: 'Ada Silva',
      birthDate: '1990-05-17',
      phone: '+55 11 91234 5678',
      taxId: '111.444.777-35',
    },
  });
  expect(billingOf(own, must)?.customer).not.toHaveProperty('taxId');
});

it('sends the card owner only when it is somebody else', () => {
  expect(billingOf(borrowed, must)?.cardOwner?.name).toBe('Bia Souza');
  expect(billingOf({ ...borrowed, borrowed: false }, must)).not.toHaveProperty('cardOwner');
});

it('sends nothing, and looks at nothing, where one may tell and does not', () => {
  expect(billingFaults(noPayers, may, now)).toEqual({});
  expect(billingOf(own, may)).toBeUndefined();
  expect(billingOf({ ...own, told: true }, may)?.customer.name).toBe('Ada Silva');
});

it('says what the server found, by its code where that says more than the field', () => {
  const found = {
    'billing.customer.birthDate': 'out_of_range',
    'billing.customer.phone': 'not_a_phone_number',
    'billing.cardOwner.birthDate': 'too_young',
    'billing.cardOwner.taxId': 'check_digit',
    email: 'not_blank',
  };
  expect(serverFaults(found, { ...must, taxIdOf: 'BR' })).toEqual({
    'billing.customer.birthDate': 'birthDate',
    'billing.customer.phone': 'phone',
    'billing.cardOwner.birthDate': 'too_young',
    'billing.cardOwner.taxId': 'check_digit',
  });
  expect(serverFaults(found, must)).not.toHaveProperty('billing.cardOwner.taxId');
  expect(serverFaults(found, undefined)).toEqual({});
});
