import { cleanup } from '@testing-library/react';
import i18next from 'i18next';
import type { ReactElement } from 'react';
import { beforeAll, describe, expect, it } from 'vitest';
import { OrderRow } from '@/features/shoutout/components/OrderRow';
import { PublicTile } from '@/features/shoutout/components/PublicTile';
import { VideoActs } from '@/features/shoutout/components/VideoActs';
import { leadOf } from '@/features/shoutout/order-words';
import { ComplaintForm } from '@/features/shoutout/staff/ComplaintForm';
import { OrderStoryPane } from '@/features/shoutout/staff/OrderStoryPane';
import { OrderTable } from '@/features/shoutout/staff/OrderTable';
import { RequestDetail } from '@/features/shoutout/studio/RequestDetail';
import { RequestRow } from '@/features/shoutout/studio/RequestRow';
import { bosOrder } from '@/features/shoutout/test-order';
import { chooseLanguage, loadTexts, startTexts } from '@/i18n';
import type { DeliveredShoutout, PublicShoutout, StaffShoutout } from '@/lib/api/contract-shoutout';
import { part } from '@/test/part';
import { renderInPage } from '@/test/render';
import { VideoHeader } from './VideoHeader';

/** As the server tells it when names and words are gone. */
const order = bosOrder({
  state: 'delivered',
  to: '',
  from: '',
  instructions: '',
  deliveredAt: '2024-11-25T10:00:00Z',
  prunedAt: '2026-11-26T10:00:00Z',
});
const complaint = { reason: '', at: '2024-11-26T10:00:00Z', decision: 'dismissed' } as const;
const staffs = part<StaffShoutout>({ ...order, buyer: { guest: true }, complaint });
const video = part<DeliveredShoutout['video']>({ durationSeconds: 12 });
const tile = part<PublicShoutout>({ id: 'o1', link: '/s/abc', to: '', video, deliveredAt: order.orderedAt });
const nothing = () => undefined;

const places: Record<string, ReactElement> = {
  'the list of its buyer': <OrderRow order={order} />,
  'the requests of the performer': <RequestRow request={order} view="delivered" current={false} now={0} />,
  'one request': <RequestDetail request={order} phone={false} acts={null} />,
  'one request on a phone': <RequestDetail request={order} phone acts={null} />,
  "staff's list": <OrderTable orders={[staffs]} filter={{}} />,
  "staff's page": <OrderStoryPane order={staffs} head={null} />,
  'a complaint': <ComplaintForm id="o1" complaint={complaint} price={order.price} />,
  'a public video': <PublicTile shoutout={tile} />,
  'a public video with an occasion': <PublicTile shoutout={{ ...tile, occasion: 'birthday' }} />,
  'the link of its buyer': <VideoActs url="/s/abc" title="A video" to="" download="/m/abc" />,
  'how others see it': <VideoHeader owner={{ to: '', asOther: false, toggle: nothing }} />,
};

/** Every text of its own and every name of an element. */
const wordsIn = (page: HTMLElement) =>
  [...page.querySelectorAll('*')].flatMap((one) => [
    one.textContent ?? '',
    one.getAttribute('aria-label') ?? '',
    one.getAttribute('title') ?? '',
  ]);

/** A word that a name should follow, and none does; or quotes around nothing. */
const hole = /\b(for|from|to|as|für|von|wie) ($|[ ,.·])|“”/i;

describe.each(['en', 'de'] as const)('an order whose names are gone, in %s', (language) => {
  beforeAll(async () => {
    await startTexts();
    await Promise.all((['shoutout', 'studio', 'staff'] as const).map(loadTexts));
  });

  it.each(Object.entries(places))('says nothing of nobody in %s', async (_, place) => {
    await chooseLanguage(language);
    const { container } = await renderInPage(place);
    expect(container).not.toBeEmptyDOMElement();
    for (const words of wordsIn(container)) expect(words).not.toMatch(hole);
    for (const line of container.querySelectorAll('p')) expect(line.textContent).not.toMatch(/^\s*·/);
    cleanup();
  });

  it('says nothing of nobody where it stands', async () => {
    await chooseLanguage(language);
    const t = i18next.getFixedT(language, 'shoutout');
    for (const state of ['delivered', 'declined', 'expired', 'cancelled', 'refunded'] as const) {
      expect(leadOf(t, { ...order, state })).not.toMatch(hole);
    }
  });
});
