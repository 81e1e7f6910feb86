import type { Shape } from '../../shape';
import type en from '../en/shoutout';
import { order } from './parts/shoutout-order';
import { status } from './parts/shoutout-status';
import { video } from './parts/shoutout-video';

const shoutout: Shape<typeof en> = { ...order, ...status, ...video };

export default shoutout;
