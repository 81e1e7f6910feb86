import type { Shape } from '../../../shape';
import type { errors as en } from '../../en/parts/errors';

export const errors: Shape<typeof en> = {
  title: 'Das hat nicht geklappt',
  retry: 'Noch einmal',
  goHome: 'Zur Startseite',
  reload: 'Seite neu laden',
  crashed: 'Diese Seite ist stehen geblieben',
  crashedHint: 'Bei uns ist nichts verloren. Lade die Seite neu; bleibt es so, komm etwas später wieder.',
  notFound: 'Hier ist nichts',
  notFoundHint: 'Die Adresse stimmt vielleicht nicht, oder es ist weg oder nicht für dich bestimmt.',
  codes: {
    unreachable: 'Wir erreichen den Server nicht. Prüfe deine Verbindung; wir versuchen es weiter.',
    unavailable: 'Ein Teil der Seite ist kurz nicht da. Bitte versuche es in einer Minute noch einmal.',
    internal: 'Bei uns ist etwas schiefgegangen. Bitte versuche es in einer Minute noch einmal.',
    csrf: 'Diese Seite ist zu alt. Lade sie neu und versuche es noch einmal.',
    invalid_fields: 'Bitte prüfe deine Eingaben.',
    server_error: 'Bei uns ist etwas schiefgegangen. Bitte versuche es in einer Minute noch einmal.',
    too_many_requests: 'Das war viel auf einmal. Bitte warte kurz und versuche es noch einmal.',
    not_signed_in: 'Du bist nicht mehr angemeldet. Melde dich an und versuche es noch einmal.',
    not_allowed: 'Das darfst du mit deinem Konto nicht.',
    not_found: 'Das ist weg oder nicht für dich bestimmt.',
    gone: 'Dieser Link wurde schon benutzt oder ist zu alt.',
    payment_declined:
      'Deine Bank hat abgelehnt. Es wurde nichts abgebucht. Nimm eine andere Karte oder frag deine Bank.',
    bad_credentials:
      'E-Mail und Passwort passen nicht zusammen. Versuche es noch einmal oder setze ein neues Passwort.',
    email_taken: 'Mit dieser E-Mail gibt es schon ein Konto. Melde dich stattdessen an.',
    already_subscribed: 'Du bist schon Abonnent. Alles in deinem Plan ist offen.',
    already_unlocked: 'Das gehört dir schon. Es ist für dich offen.',
    refused: 'Das geht gerade nicht.',
  },
};
