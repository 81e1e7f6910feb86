import { account } from './parts/account';
import { errors } from './parts/errors';
import { explore } from './parts/explore';
import { library } from './parts/library';
import { pay } from './parts/pay';
import { performer } from './parts/performer';
import { post } from './parts/post';
import { shell } from './parts/shell';

export default { account, errors, explore, library, pay, performer, post, shell };
