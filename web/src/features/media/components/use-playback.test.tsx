import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { usePlayback } from './use-playback';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** The browser's own player: it says that it failed, not why. */
function Native({ address, onExpired }: { address: string; onExpired: () => void }) {
  const { ref, failed } = usePlayback({ id: 'm', mp4: address }, onExpired);
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: nothing is said in it */}
      <video ref={ref as never} data-testid="video" />
      {failed && <p role="alert">It failed</p>}
    </>
  );
}

const pass = (seconds: number) => act(() => vi.advanceTimersByTime(seconds * 1000));

it('says that it failed when asking again brings no other address', () => {
  const onExpired = vi.fn();
  render(<Native address="/m/1" onExpired={onExpired} />);
  fireEvent.error(screen.getByTestId('video'));
  expect(onExpired).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  pass(11);
  expect(screen.getByRole('alert')).toBeInTheDocument();
});

it('goes on with another address', () => {
  const page = render(<Native address="/m/1" onExpired={vi.fn()} />);
  fireEvent.error(screen.getByTestId('video'));
  page.rerender(<Native address="/m/2" onExpired={vi.fn()} />);
  pass(11);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
