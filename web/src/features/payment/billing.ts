import type { Billing, BillingNeed, BillingPerson } from '@/lib/api/contract';
import { ageOf, ofAge } from '@/lib/of-age';

/** One person, as typed. */
export type Typed = Record<PersonField, string>;
export type PersonField = keyof BillingPerson;
export type Who = 'customer' | 'cardOwner';

/**
 * Who pays and whose card it is, as typed. It lives in the page only and is gone with it: what a bank wants to know of
 * people is kept on no device.
 */
export interface Payers {
  /** where nobody must, one may */
  told: boolean;
  customer: Typed;
  /** the card is somebody else's */
  borrowed: boolean;
  cardOwner: Typed;
}

const nobody: Typed = { name: '', birthDate: '', phone: '', taxId: '' };
export const noPayers: Payers = { told: false, customer: nobody, borrowed: false, cardOwner: nobody };

/** The name of a field as the server says it. */
export type BillingField = `billing.${Who}.${PersonField}`;
export type BillingFault = PersonField | 'too_young' | 'check_digit' | 'size';

const fieldsOf = (asked: BillingNeed | undefined): PersonField[] =>
  asked ? ['name', 'birthDate', 'phone', ...(asked.taxIdOf ? (['taxId'] as const) : [])] : [];

/** Whether anybody is to be told of, and who. */
const toldOf = (payers: Payers, asked: BillingNeed | undefined): Who[] => {
  if (!asked || !(asked.required || payers.told)) return [];
  return payers.borrowed ? ['customer', 'cardOwner'] : ['customer'];
};

/** What is cheap to see before asking, in the order of the page; numbers are checked by the server. */
export function billingFaults(payers: Payers, asked: BillingNeed | undefined, now = new Date()) {
  const faults: Partial<Record<BillingField, BillingFault>> = {};
  for (const who of toldOf(payers, asked)) {
    for (const field of fieldsOf(asked)) {
      const fault = faultOf(field, payers[who][field].trim(), now);
      if (fault) faults[`billing.${who}.${field}`] = fault;
    }
  }
  return faults;
}

function faultOf(field: PersonField, value: string, now: Date): BillingFault | undefined {
  if (value === '') return field;
  if (field !== 'birthDate' || ofAge(value, now)) return undefined;
  return ageOf(value, now) < 18 && ageOf(value, now) >= 0 ? 'too_young' : 'birthDate';
}

/** What the server found wrong with fields that are shown, in our words where they say more than which field it is. */
export function serverFaults(codes: Record<string, string>, asked: BillingNeed | undefined) {
  const faults: Partial<Record<BillingField, BillingFault>> = {};
  for (const who of ['customer', 'cardOwner'] as const) {
    for (const field of fieldsOf(asked)) {
      const code = codes[`billing.${who}.${field}`];
      if (code !== undefined)
        faults[`billing.${who}.${field}`] = telling.find((one) => one === code) ?? field;
    }
  }
  return faults;
}

const telling = ['too_young', 'check_digit', 'size'] as const;

/** What is sent: the card's owner only where it is another person. */
export function billingOf(payers: Payers, asked: BillingNeed | undefined): Billing | undefined {
  const [customer, cardOwner] = toldOf(payers, asked).map((who) => personOf(payers[who], asked));
  return customer && { customer, ...(cardOwner && { cardOwner }) };
}

function personOf({ name, birthDate, phone, taxId }: Typed, asked: BillingNeed | undefined): BillingPerson {
  const person = { name: name.trim(), birthDate, phone: phone.trim() };
  return asked?.taxIdOf ? { ...person, taxId: taxId.trim() } : person;
}

/** What a country's people call their tax number; where we do not know it, its country is said. */
export const taxIdNames: Record<string, string> = { BR: 'CPF', DE: 'Steuer-ID', PL: 'PESEL' };
