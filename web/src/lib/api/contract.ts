/** The client's words for what the server describes. Nothing of a form is written here: `npm run gen` makes `schema.d.ts`. */
import type { components } from './schema';

export type { paths } from './schema';

export type Schemas = { [Name in keyof components['schemas']]: Known<components['schemas'][Name]> };
/** What modules above add to an answer is open in the description; here one reads what is named. */
type Known<T> = { [Key in keyof T as string extends Key ? never : Key]: T[Key] };

export type Page<T> = Omit<Schemas['PageCategory'], 'items'> & { items: T[] };

export type Money = Schemas['Money'];
export type Category = Schemas['Category'];

export type Account = Schemas['MeMe'];
/** What signing up and signing in answer: less than `me`. */
export type NewlyKnown = Schemas['AccountCreated'];

export type Picture = Schemas['Picture'];
export type PerformerSummary = Schemas['PerformerCard'];
export type PerformerListing = Schemas['ListedPerformer'];
export type Performer = Schemas['PublicProfile'];
export type Plan = Schemas['PlanOffer'];
export type Period = Plan['period'];

export type Post = Schemas['ShownPost'];
export type PostKind = Post['kind'];
export type Audience = Post['audience'];
export type Media = Schemas['MediaView'];

export type Payment = Schemas['Payment'];
export type PaymentState = Payment['state'];
export type Receipt = Schemas['PaymentReceipt'];
/** Who pays and whose card it is, where a gateway wants to be told before its page opens. */
export type Billing = Schemas['BillingForm'];
export type BillingPerson = Schemas['BillingFormTypedPerson'];
export type BillingNeed = Schemas['BillingNeed'];
export type Subscription = Schemas['SubscriptionView'];
export type SandboxCheckout = Schemas['SandboxCheckout'];
export type SandboxOutcome = Schemas['SandboxDecision'];
