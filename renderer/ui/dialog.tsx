import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose(): void;
  /** `alert` for questions that must be answered: a press beside it does not close it. */
  role?: 'dialog' | 'alertdialog';
  width?: 'narrow' | 'medium' | 'wide';
  /** Nothing but text to read: the keyboard goes to it, so that arrows scroll it. */
  isText?: boolean;
  children: ReactNode;
  /** Buttons, the first choice last. */
  actions?: ReactNode;
}

/** A dialog above everything; focus goes in, stays in, and returns where it was. Escape closes. */
export function Dialog({
  title,
  isOpen,
  onClose,
  role = 'dialog',
  width = 'narrow',
  isText = false,
  children,
  actions,
}: DialogProps) {
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog'}
    >
      <Modal className={`modal modal-${width}`}>
        <AriaDialog className="dialog" role={role}>
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          <div className="dialog-body" {...(isText && { tabIndex: 0, ref: takeFocus })}>
            {children}
          </div>
          {actions !== undefined && <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

const takeFocus = (element: HTMLElement | null): void => element?.focus();
