import { apply } from './parts/studio-apply';
import { editor } from './parts/studio-editor';
import { money } from './parts/studio-money';
import { page } from './parts/studio-page';
import { requests } from './parts/studio-requests';

export default { ...apply, ...editor, ...money, ...page, ...requests };
