import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';

/** The system's own list of choices in our field: on a phone it is the best one there is. */
export const SelectField = (props: NativeSelectProps) => (
  <NativeSelect
    size="lg"
    rightSection={<IconChevronDown size={18} stroke={1.8} aria-hidden="true" />}
    {...props}
  />
);
