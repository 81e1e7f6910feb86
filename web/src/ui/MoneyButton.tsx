import { Button, type ButtonProps, Loader } from '@mantine/core';
import type { MouseEvent, ReactNode } from 'react';

interface Props extends ButtonProps {
  paying?: boolean;
  payingText: string;
  onClick?: () => void;
  type?: 'button' | 'submit';
  children: ReactNode;
}

/** `aria-disabled` alone stops no form: neither a second click nor Enter, which clicks its button, may send it again. */
const stay = (event: MouseEvent) => event.preventDefault();

/** Act, sum and period. While paying it keeps its width, says so and cannot be clicked again. */
export function MoneyButton({ paying = false, payingText, children, ...rest }: Props) {
  return (
    <Button
      size="lg"
      fullWidth
      aria-disabled={paying || undefined}
      {...rest}
      onClick={paying ? stay : rest.onClick}
    >
      {paying ? (
        <span role="status" style={{ display: 'inline-flex', alignItems: 'center', gap: 12 }}>
          <Loader size={20} color="#fff" />
          {payingText}
        </span>
      ) : (
        children
      )}
    </Button>
  );
}
