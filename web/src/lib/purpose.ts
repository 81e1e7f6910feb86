import type { Payment } from './api/contract';

const items = ['unlock', 'post', 'purchase', 'item'];

/** Whether a payment bought one single post. */
export const isForItem = ({ purpose }: Payment) => items.includes(purpose.kind);

export const isForSubscription = ({ purpose }: Payment) =>
  purpose.kind === 'subscription' || purpose.kind === 'renewal';
