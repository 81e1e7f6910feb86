import type { Shape } from '../../shape';
import type en from '../en/staff';
import { categories } from './parts/staff-categories';
import { gateway } from './parts/staff-gateway';
import { operations } from './parts/staff-operations';
import { payments } from './parts/staff-payments';
import { shoutouts } from './parts/staff-shoutouts';
import { terms } from './parts/staff-terms';

const staff: Shape<typeof en> = {
  ...categories,
  ...gateway,
  ...operations,
  ...payments,
  ...shoutouts,
  ...terms,
  shell: {
    staff: 'Team',
    applications: 'Bewerbungen',
    shoutouts: 'Grußvideos',
    payments: 'Zahlungen',
    performers: 'Performer',
    agencies: 'Agenturen',
    categories: 'Kategorien',
    gateway: 'Zahlungsdienst',
    alerts: 'Alarme',
    accounts: 'Konten',
    mails: 'Mails',
    jobs: 'Aufgaben',
    audit: 'Protokoll',
    me: 'Mein Konto',
  },
  alerts: {
    title: 'Alarme',
    warning: 'Heute',
    serious: 'Jetzt',
    order: 'Zur Bestellung',
    none: 'Nichts zu tun',
    noneHint: 'Was wir in Ordnung bringen müssen, steht hier: Mails, die nicht gehen, Geld, das nicht kommt.',
  },
  applications: {
    title: 'Bewerbungen',
    states: 'Zustände',
    back: 'Alle Bewerbungen',
    keys: 'weiter, zurück',
    sent: 'gesendet',
    bio: 'Über sich, wie es auf der Seite stehen wird',
    age: 'Alter',
    ageYears: '{{count}} Jahre, geboren am {{date}}',
    country: 'Land',
    categories: 'Bereiche',
    links: 'Wo man sie schon sehen kann',
    noLinks: 'Keine Adresse angegeben',
    newWindow: 'öffnet ein neues Fenster',
    none: 'Niemand wartet',
    noneHint: 'Neue Bewerbungen stehen hier, die älteste zuerst.',
    noneHere: 'Keine in diesem Zustand',
  },
  states: { submitted: 'Wartet', approved: 'Angenommen', rejected: 'Abgelehnt' },
  decision: {
    title: 'Deine Entscheidung',
    was: 'Entschieden',
    approve: 'Annehmen',
    reject: 'Ablehnen',
    approveHint: 'Die Seite /@{{handle}} öffnet sofort, und eine Mail sagt es.',
    rejectHint: 'Die Adresse wird wieder frei. Wer will, ändert, was gefehlt hat, und fragt noch einmal.',
    reason: 'Grund, wie {{name}} ihn lesen wird',
    reasonNeeded: 'Sag, warum: mehr haben sie nicht, woran sie sich halten können.',
    sendApprove: '{{name}} annehmen',
    sendReject: '{{name}} ablehnen',
    approvedNews: '{{name}} tritt jetzt hier auf.',
    rejectedNews: '{{name}} bekommt eine Mail mit deinem Grund.',
  },
};

export default staff;
