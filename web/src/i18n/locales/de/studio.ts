import type { Shape } from '../../shape';
import type en from '../en/studio';
import { apply } from './parts/studio-apply';
import { editor } from './parts/studio-editor';
import { money } from './parts/studio-money';
import { page } from './parts/studio-page';
import { requests } from './parts/studio-requests';

const studio: Shape<typeof en> = { ...apply, ...editor, ...money, ...page, ...requests };

export default studio;
