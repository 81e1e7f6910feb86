import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { encode } from 'uqr';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { loadTexts, startTexts } from '@/i18n';
import { renderInPage } from '@/test/render';
import { Toasts } from '@/ui/Toasts';
import { VideoActs } from './VideoActs';

const url = 'https://videos.example/s/abcdefghijklmnopqrstuv';
const title = 'For Theo, from Ada';
const download = '/m/token/video.mp4';

const copied: string[] = [];
const shared: ShareData[] = [];
let closes = false;

beforeAll(async () => {
  await startTexts();
  await loadTexts('shoutout');
});
beforeEach(() => {
  copied.length = 0;
  shared.length = 0;
  closes = false;
});

/** A device that can share, or one that cannot. */
function device(canShare: boolean) {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
  const share = async (what: ShareData) => {
    shared.push(what);
    if (closes) throw new DOMException('closed', 'AbortError');
  };
  Object.defineProperty(navigator, 'share', { configurable: true, value: canShare ? share : undefined });
  return user;
}

const shown = (to?: string) =>
  renderInPage(
    <>
      <VideoActs url={url} title={title} to={to} download={download} />
      <Toasts />
    </>,
  );

const button = (name: RegExp) => screen.getByRole('button', { name });

it('copies the link and says so', async () => {
  const user = device(true);
  await shown('Theo');
  await user.click(button(/Copy the link for Theo/));
  expect(copied).toEqual([url]);
  expect(await screen.findByText(/copied/i)).toBeVisible();
});

it("shares by the device's own sheet, and closing that is no failure", async () => {
  const user = device(true);
  closes = true;
  await shown();
  await user.click(button(/Share/));
  expect(shared).toEqual([{ title, url }]);
  expect(copied).toEqual([]);
});

it('copies where the device cannot share', async () => {
  const user = device(false);
  await shown();
  await user.click(button(/Share/));
  expect(copied).toEqual([url]);
});

it('gives the file itself', async () => {
  device(true);
  await shown();
  const file = screen.getByRole('link', { name: /Download/ });
  expect(file).toHaveAttribute('href', download);
  expect(file).toHaveAttribute('download');
});

it('shows the link as a code', async () => {
  const user = device(true);
  await shown();
  await user.click(button(/QR/));
  const sheet = await screen.findByRole('dialog');
  const dark = encode(url, { ecc: 'M', border: 4 }).data.flat().filter(Boolean).length;
  const drawn = within(sheet).getByRole('img').querySelector('path')?.getAttribute('d');
  expect(drawn?.match(/M/g)).toHaveLength(dark);
  expect(within(sheet).getByText(url.replace('https://', ''))).toBeVisible();
});
