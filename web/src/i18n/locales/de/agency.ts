import type { Shape } from '../../shape';
import type en from '../en/agency';

const agency: Shape<typeof en> = {
  shell: {
    agency: 'Agentur',
    orders: 'Bestellungen',
    performers: 'Performer',
    earnings: 'Einnahmen',
    me: 'Mein Konto',
  },
  orders: {
    title: 'Bestellungen',
    line: 'Worum eure Performer gebeten werden, jedes Mal mit dem Anteil, der damals vereinbart war.',
    table: 'Bestellungen bei euren Performern',
    order: 'Bestellung',
    ordered: 'Bestellt',
    delivery: 'Lieferung',
    due: 'bis {{day}}',
    delivered: 'am {{day}}',
    price: 'Preis',
    share: 'Eures',
    shareLabel: 'eures',
    priceLabel: 'von {{sum}}',
    state: 'Stand',
    performer: 'Performer',
    anyPerformer: 'Alle Performer',
    anyState: 'Jeder Stand',
    none: 'Noch keine Bestellungen',
    noneHint: 'Wenn jemand bei euren Performern ein Video bestellt, steht es hier.',
    noneHere: 'Keine solchen Bestellungen',
    noneHereHint: 'Versuch einen anderen Stand oder jemand anderen.',
    clear: 'Alle Bestellungen zeigen',
  },
  performers: {
    title: 'Performer',
    line: 'Wer jetzt bei {{name}} ist.',
    table: 'Eure Performer',
    orders: 'Bestellungen',
    ordersOf: 'Bestellungen bei {{name}}',
    none: 'Noch keine Performer',
    noneHint: 'Schreib denen, die diesen Ort betreiben, wenn jemand zu euch kommt. Sie tragen es ein.',
  },
  earnings: {
    title: 'Einnahmen',
    line: 'Jeder Verkauf eurer Performer und euer Anteil daran.',
    balance: '{{sum}} liegen bereit für {{name}}',
    nothing: 'Für {{name}} liegt gerade nichts bereit',
    debt: '{{name}} schuldet {{sum}}',
    debtHint:
      'Eine Zahlung wurde zurückgegeben, als euer Anteil schon ausgezahlt war. Die nächsten Verkäufe gleichen es aus.',
    percent:
      'Ihr bekommt jetzt {{percent}} % von dem, was eure Performer verkaufen. Was vorher verkauft wurde, behält seinen Anteil.',
    sales: 'Verkauf für Verkauf',
    none: 'Noch keine Verkäufe',
    noneHint: 'Was eure Performer verkaufen, steht hier, jeder Verkauf mit eurem Anteil.',
  },
};

export default agency;
