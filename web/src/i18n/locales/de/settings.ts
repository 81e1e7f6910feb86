import type { Shape } from '../../shape';
import type en from '../en/settings';

const settings: Shape<typeof en> = {
  title: 'Einstellungen',
  profile: {
    title: 'Profil',
    hint: 'Wie andere dich sehen, und wie wir dir schreiben.',
    name: 'Name',
    nameHint: 'So sehen dich andere.',
    nameNeeded: 'Sag uns einen Namen, zum Beispiel Ada.',
    language: 'Sprache',
    zone: 'Zeitzone',
    save: 'Profil speichern',
    saved: 'Dein Profil ist gespeichert.',
  },
  email: {
    title: 'E-Mail',
    hint: 'Belege und Links zum Anmelden gehen dorthin.',
    confirmed: 'Bestätigt',
    open: 'Nicht bestätigt',
    openHint:
      'Folge dem Link in unserer Mail. Bis dahin kannst du schauen und bezahlen, aber nicht selbst auftreten.',
    resend: 'Mail noch einmal senden',
    sent: 'Eine neue Mail an {{email}} ist unterwegs.',
    sentShort: 'Mail gesendet',
  },
  password: {
    title: 'Passwort',
    why: 'Ein kurzer Satz ist sicherer als ein kluges Wort.',
    current: 'Passwort jetzt',
    next: 'Neues Passwort',
    hint: 'Mindestens 8 Zeichen.',
    show: 'Passwort zeigen oder verbergen',
    currentNeeded: 'Gib das Passwort ein, das du jetzt hast.',
    short: 'Nimm mindestens 8 Zeichen.',
    wrong: 'Das ist nicht dein Passwort. Versuch es noch einmal.',
    ends: 'Deine anderen Geräte werden dabei abgemeldet. Dieses bleibt.',
    save: 'Passwort ändern',
    saved: 'Das neue Passwort gilt. Deine anderen Geräte sind abgemeldet.',
  },
  sessions: {
    title: 'Wo du angemeldet bist',
    hint: 'Beende, was du nicht kennst, und ändere dein Passwort.',
    used: 'Zuletzt benutzt',
    this: 'Dieses Gerät',
    unknown: 'Unbekanntes Gerät',
    end: 'Abmelden',
    endOf: '{{device}} abmelden',
    ended: 'Das Gerät ist abgemeldet.',
  },
  look: {
    title: 'Aussehen',
    hint: 'Hell, dunkel, oder wie dein Gerät es hat. Gilt auf diesem Gerät.',
  },
};

export default settings;
