/** The client's words for what performers and staff ask; see `contract.ts`. */
import type { Schemas } from './contract';

export type Session = Schemas['CredentialsListed'];

export type ApplicationFields = Schemas['ApplicationNewApplication'];
export type Application = Schemas['ApplicationOwnApplication'];
export type ApplicationState = Application['state'];
export type StaffApplication = Schemas['StaffApplication'];
export type Decision = Schemas['StaffApplicationDecided'];

export type OwnPerformer = Schemas['OwnProfile'];
export type PerformerChange = Schemas['OwnProfileChanges'];
export type OwnPlan = Schemas['Plan'];
export type PlanFields = Schemas['PlanNewPlan'];
export type PlanChange = Schemas['PlanChangedPlan'];

export type OwnMedia = Schemas['MediaAnswer'];
export type MediaState = OwnMedia['state'];
export type OwnPost = Schemas['ShownPost'];
export type OwnPostState = Schemas['PostInStudio']['state'];
export type PostFields = Schemas['PostFormsWanted'];

export type Balance = Schemas['EarningsBalance'];
/** One movement of one's earnings; what went back has sums below zero. */
export type Earning = Schemas['Earning'];
export type EarnedDay = Schemas['EarnedDay'];
/** What staff agreed with a performer, and the agencies that performers are with. */
export type AgreedTerms = Schemas['AgreedTerms'];
export type Agency = Schemas['Agency'];
export type AgencyPerson = Schemas['AgencyPerson'];
/** One movement of an agency's earnings: what others got of it is not told. */
export type AgencyEarning = Schemas['AgencyEarning'];
export type CommissionFields = Schemas['StaffPerformerCommission'];
export type MembershipFields = Schemas['StaffPerformerMembership'];
/** A payment as staff looks it up, and what was given back of it. */
export type StaffPayment = Schemas['StaffPayment'];
export type Refund = Schemas['Refund'];
export type StaffReturn = Schemas['StaffPaymentReturn'];
export type GatewayReport = Schemas['ReconciliationReport'];
export type RaisedAlert = Schemas['RaisedAlert'];
/** Somebody as staff sees him. */
export type Person = Schemas['StaffAccountPerson'];
export type StaffMail = Schemas['StaffMail'];
export type StaffJob = Schemas['StaffJob'];
export type JobState = StaffJob['state'];
export const jobStates: JobState[] = ['failing', 'given_up', 'running', 'waiting'];
export type AuditEntry = Schemas['AuditEntry'];
export type AuditChange = Schemas['AuditEntryDetailsChanged'];
/** `act` by its beginning, `about` as kind and id with a colon between them. */
export interface AuditFilter {
  act?: string;
  about?: string;
  by?: string;
}
