import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';

interface SelectProps {
  label: string;
  labelUnseen?: boolean;
  value: string;
  onChange(id: string): void;
  options: readonly { id: string; label: string; detail?: string }[];
}

/** One of many, in a list that opens. */
export function Select({ label, labelUnseen = false, value, onChange, options }: SelectProps) {
  return (
    <AriaSelect className="select" value={value} onChange={(key) => typeof key === 'string' && onChange(key)}>
      <Label className={labelUnseen ? 'unseen' : 'label'}>{label}</Label>
      <Button className="button button-plain select-button">
        <SelectValue className="select-value">
          {() => options.find((option) => option.id === value)?.label}
        </SelectValue>
        <svg className="chevron" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M3 4.5 6 7.5 9 4.5" />
        </svg>
      </Button>
      <Popover className="popover">
        <ListBox className="menu">
          {options.map((option) => (
            <ListBoxItem key={option.id} id={option.id} textValue={option.label} className="menu-item">
              <span className="own-direction">{option.label}</span>
              {option.detail !== undefined && <span className="menu-detail">{option.detail}</span>}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
