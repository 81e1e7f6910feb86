import type { Shape } from '../../../shape';
import type { categories as en } from '../../en/parts/staff-categories';

export const categories: Shape<typeof en> = {
  categories: {
    title: 'Kategorien',
    line: 'Performer wählen bis zu drei, und Fans finden sie darüber, in dieser Reihenfolge. Ein Kürzel steht in Adressen und bleibt.',
    none: 'Noch keine Kategorie',
    noneHint: 'Ohne eine kann sich niemand bewerben. Füge die erste hinzu.',
    nameOf: 'Name von {{slug}}',
    name: 'Name',
    nameNeeded: 'Sag, wie sie heißt.',
    slug: 'Kürzel',
    slugWrong: 'Kleine Buchstaben a bis z und Ziffern; Bindestriche zwischen Wörtern.',
    add: 'Hinzufügen',
    rename: 'Namen speichern',
    earlier: '{{name}} nach oben',
    later: '{{name}} nach unten',
    saved: 'Alle sehen es jetzt.',
  },
};
