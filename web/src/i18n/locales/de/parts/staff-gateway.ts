import type { Shape } from '../../../shape';
import type { gateway as en } from '../../en/parts/staff-gateway';

export const gateway: Shape<typeof en> = {
  gateway: {
    title: 'Zahlungsdienst',
    waiting: 'Wartet auf Antwort',
    none: 'Nichts wartet',
    noneHint: 'Jede Frage an den Zahlungsdienst ist beantwortet. Was zwei Minuten wartet, steht hier.',
    asked: {
      charge: 'Eine Zahlung nehmen',
      close: 'Eine Kasse schließen',
      capture: 'Reserviertes nehmen',
      release: 'Reserviertes freigeben',
      refund: 'Geld zurückgeben',
    },
    since: 'seit',
    tries_one: '{{count}} Mal vergeblich gefragt',
    tries_other: '{{count}} Mal vergeblich gefragt',
    next: 'wieder',
    repaired: 'In Ordnung gebracht',
    repairedLine: 'Was wir durch Nachfragen fanden, weil es niemand gemeldet hatte. Die letzten hundert.',
    noRepairs: 'Bisher nichts: Jede Meldung kam.',
    strange: 'Nicht über uns',
    strangeLine:
      'Echte Meldungen, aus denen für uns nichts folgt: von Arten, die wir nicht brauchen, oder über fremde Zahlungen.',
    times_one: 'kam einmal',
    times_other: 'kam {{count}} Mal',
    last: 'zuletzt',
  },
};
