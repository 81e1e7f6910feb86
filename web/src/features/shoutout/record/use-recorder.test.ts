import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useRecorder } from './use-recorder';

class FakeRecorder {
  static isTypeSupported = () => true;
  onstop: (() => void) | undefined;
  start() {}
  stop() {
    this.onstop?.();
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('MediaRecorder', FakeRecorder);
  const getUserMedia = async () => ({ getTracks: () => [] });
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('counts down and records while an upload elsewhere renders the page again and again', async () => {
  const takes: string[] = [];
  const hook = renderHook(({ at }) => useRecorder(() => takes.push(at)), { initialProps: { at: 'start' } });
  await act(() => vi.advanceTimersByTimeAsync(0));
  act(() => hook.result.current.start());
  for (let step = 0; step < 16; step++) {
    await act(() => vi.advanceTimersByTimeAsync(250));
    hook.rerender({ at: `step ${step}` });
  }
  expect(hook.result.current.phase).toBe('recording');
  hook.rerender({ at: 'now' });
  act(() => hook.result.current.stop());
  expect(takes).toEqual(['now']);
});
