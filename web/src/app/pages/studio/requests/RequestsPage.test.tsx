import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useId } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { renderInPage } from '@/test/render';
import { RequestsPage } from './RequestsPage';

vi.mock('@/features/shoutout/studio/RequestList', () => ({ RequestList: () => null }));
vi.mock('./RequestPane', () => ({ RequestPane: Pane }));

/** Another id after a turn would be another pane, and with it the recorder and its take were gone. */
function Pane({ id, onFilming }: { id: string; onFilming: (on: boolean) => void }) {
  const instance = useId();
  return (
    <>
      <p>{`Request ${id} ${instance}`}</p>
      <button type="button" onClick={() => onFilming(true)}>
        Film
      </button>
      <button type="button" onClick={() => onFilming(false)}>
        Ready
      </button>
    </>
  );
}

afterEach(() => vi.unstubAllGlobals());

/** The width of the screen, and a way to turn it. */
function screenOf(phone: boolean) {
  const heard = new Set<() => void>();
  let matches = phone;
  vi.stubGlobal('matchMedia', () => ({
    get matches() {
      return matches;
    },
    addEventListener: (_: string, listener: () => void) => heard.add(listener),
    removeEventListener: (_: string, listener: () => void) => heard.delete(listener),
    addListener() {},
    removeListener() {},
  }));
  return (wide: boolean) =>
    act(() => {
      matches = !wide;
      for (const listener of heard) listener();
    });
}

it('keeps the request that is filmed while the phone is turned', async () => {
  vi.stubGlobal('fetch', async () => Response.json({ items: [{ id: 'r1' }], next: null }));
  const turn = screenOf(false);
  await renderInPage(<RequestsPage />);
  const before = (await screen.findByText(/^Request r1/)).textContent;
  await userEvent.click(screen.getByRole('button', { name: 'Film' }));

  turn(false);
  expect(screen.getByText(/^Request r1/)).toHaveTextContent(before ?? '');
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
  turn(true);
  expect(screen.getByText(/^Request r1/)).toHaveTextContent(before ?? '');
  expect(screen.getByRole('navigation')).toBeInTheDocument();

  turn(false);
  await userEvent.click(screen.getByRole('button', { name: 'Ready' }));
  expect(screen.getByRole('navigation')).toBeInTheDocument();
});
