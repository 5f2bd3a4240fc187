import {
  Button,
  Menu as AriaMenu,
  MenuItem,
  MenuTrigger,
  Popover,
  type PopoverProps,
} from 'react-aria-components';

export interface MenuEntry {
  id: string;
  label: string;
  onAction(): void;
}

interface MenuProps {
  /** Says what the menu is about. */
  label: string;
  /** Shows the label on the button, in place of three dots. */
  isNamed?: boolean;
  isDisabled?: boolean;
  entries: readonly MenuEntry[];
  placement?: NonNullable<PopoverProps['placement']>;
}

export function Menu({
  label,
  isNamed = false,
  isDisabled = false,
  entries,
  placement = 'bottom end',
}: MenuProps) {
  return (
    <MenuTrigger>
      {isNamed ? (
        <Button className="button button-plain" isDisabled={isDisabled}>
          {label}
          <svg className="chevron" viewBox="0 0 12 12" aria-hidden="true">
            <path d="M3 4.5 6 7.5 9 4.5" />
          </svg>
        </Button>
      ) : (
        <Button className="dots" aria-label={label} isDisabled={isDisabled}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="3" cy="8" r="1.3" />
            <circle cx="8" cy="8" r="1.3" />
            <circle cx="13" cy="8" r="1.3" />
          </svg>
        </Button>
      )}
      <Popover className="popover" placement={placement}>
        <AriaMenu className="menu" aria-label={label}>
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} className="menu-item" onAction={entry.onAction}>
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
