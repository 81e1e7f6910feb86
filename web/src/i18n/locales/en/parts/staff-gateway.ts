export const gateway = {
  gateway: {
    title: 'Gateway',
    waiting: 'Waits for an answer',
    none: 'Nothing waits',
    noneHint: 'Every question to the payment gateway is answered. What waits for two minutes shows here.',
    asked: {
      charge: 'Take a payment',
      close: 'Close a checkout',
      capture: 'Take what is held',
      release: 'Let go of what is held',
      refund: 'Give money back',
    },
    since: 'since',
    tries_one: 'asked {{count}} time in vain',
    tries_other: 'asked {{count}} times in vain',
    next: 'again',
    repaired: 'Put right',
    repairedLine: 'What we found by asking again, because no notice had told it. The last hundred.',
    noRepairs: 'Nothing so far: every notice came.',
    strange: 'Not about us',
    strangeLine:
      'Genuine notices that no payment of ours follows from: of types that we do not use, or about somebody else’s payments.',
    times_one: 'came once',
    times_other: 'came {{count}} times',
    last: 'last',
  },
} as const;
