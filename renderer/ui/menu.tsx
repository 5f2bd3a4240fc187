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
  danger?: boolean;
  onAction(): void;
}

interface MenuProps {
  /** Says what the menu is about; the button itself shows three dots. */
  label: string;
  entries: readonly MenuEntry[];
  placement?: NonNullable<PopoverProps['placement']>;
}

export function Menu({ label, entries, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      <Button className="dots" aria-label={label}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="3" cy="8" r="1.3" />
          <circle cx="8" cy="8" r="1.3" />
          <circle cx="13" cy="8" r="1.3" />
        </svg>
      </Button>
      <Popover className="popover" placement={placement}>
        <AriaMenu className="menu" aria-label={label}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.id}
              id={entry.id}
              className={entry.danger ? 'menu-item menu-item-danger' : 'menu-item'}
              onAction={entry.onAction}
            >
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
