import type { Shape } from '../../shape';
import type en from '../en/billing';

const billing: Shape<typeof en> = {
  title: 'Wer zahlt',
  why: 'Der Zahlungsdienst fragt danach.',
  kept: 'Wir geben es weiter und vergessen es, sobald die Zahlung vorbei ist.',
  tell: 'Der Bank sagen, wer zahlt (freiwillig)',
  tellHint: 'Manche Banken lassen mehr Zahlungen durch, wenn sie wissen, wer zahlt.',
  name: 'Name',
  birthDate: 'Geburtsdatum',
  phone: 'Telefon, mit Landesvorwahl',
  taxId: 'Steuernummer ({{country}})',
  borrowed: 'Die Karte gehört jemand anderem',
  cardOwner: 'Wem die Karte gehört',
  otherCard: 'Eine andere Karte',
  faults: {
    name: 'Schreibe den ganzen Namen, zum Beispiel Ana Souza.',
    birthDate: 'Wähle das Geburtsdatum.',
    too_young: 'Wer zahlt und wem die Karte gehört, muss mindestens 18 sein.',
    phone: 'Schreibe die Nummer mit Landesvorwahl, zum Beispiel +49 151 23456789.',
    taxId: 'Schreibe diese Nummer, wie sie in den Papieren steht.',
    check_digit: 'Eine Ziffer dieser Nummer stimmt nicht. Vergleiche sie bitte mit den Papieren.',
    size: 'Das ist zu lang.',
  },
};

export default billing;
