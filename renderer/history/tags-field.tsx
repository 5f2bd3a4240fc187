import type { ComponentProps } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Field } from '../ui/field.tsx';

type TagsFieldProps = Pick<ComponentProps<typeof Field>, 'value' | 'onChange'> &
  Required<Pick<ComponentProps<typeof Field>, 'onKeyDown'>>;

export function TagsField(props: TagsFieldProps) {
  const { t } = useWords();
  return <Field label={t('history.tags')} hint={t('history.tagsHint')} maxLength={1000} {...props} />;
}
