import type { Shoutout } from '@/lib/api/contract-shoutout';

/** An order for tests: Bo makes a video for Theo, asked for by Ada. */
export const bosOrder = (part: Partial<Shoutout> = {}): Shoutout => ({
  id: 'o1',
  number: '4T-2291',
  state: 'open',
  performer: { id: 'b', handle: 'bobrandt', stageName: 'Bo Brandt', avatar: null, verified: true },
  for: 'someone_else',
  to: 'Theo',
  from: 'Ada',
  instructions: 'Theo turns 30.',
  public: false,
  price: { amount: 8000, currency: 'USD' },
  money: 'held',
  orderedAt: '2026-11-22T10:00:00Z',
  deadline: '2026-11-27T09:00:00Z',
  timeline: [
    { step: 'ordered', at: '2026-11-22T10:00:00Z' },
    { step: 'paid', at: '2026-11-22T10:01:00Z' },
  ],
  may: [],
  ...part,
});
