import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadTexts, startTexts } from '@/i18n';
import type { StaffApplication } from '@/lib/api/contract-studio';
import { part } from '@/test/part';
import { renderInPage } from '@/test/render';
import { ApplicationDetail } from './ApplicationDetail';

const zone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'America/Los_Angeles';
});
afterEach(() => {
  process.env.TZ = zone;
});

it('shows the birth date as it was given, also west of Greenwich', async () => {
  const application = part<StaffApplication>({
    stageName: 'Mara',
    handle: 'mara',
    bio: 'Sings.',
    country: 'DE',
    birthDate: '1990-03-01',
    categories: [],
    links: [],
  });
  await startTexts();
  await loadTexts('staff');
  await renderInPage(<ApplicationDetail application={application} />);
  expect(screen.getByText(/Mar 1, 1990/)).toBeInTheDocument();
});
