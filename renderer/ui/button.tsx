import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';

/** `primary` once per view; `quiet` has no edge; `danger` destroys. */
export type ButtonVariant = 'plain' | 'primary' | 'quiet' | 'danger';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children'> {
  variant?: ButtonVariant;
  /** Shortcut, shown small beside the label. */
  keys?: string;
  children: ReactNode;
}

export function Button({ variant = 'plain', keys, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${variant}`}>
      {children}
      {keys !== undefined && (
        <kbd className="keys" dir="ltr">
          {keys}
        </kbd>
      )}
    </AriaButton>
  );
}
