import { order } from './parts/shoutout-order';
import { status } from './parts/shoutout-status';
import { video } from './parts/shoutout-video';

export default { ...order, ...status, ...video };
