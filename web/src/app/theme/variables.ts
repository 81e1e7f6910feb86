import type { CSSVariablesResolver } from '@mantine/core';

const light = {
  page: '#FBF8F5', card: '#FFFFFF', sunken: '#F4EFEA', line: '#E9E2DB', 'control-line': '#8F8480',
  text: '#221A1C', 'text-2': '#5A4F50', 'text-3': '#6A5E5E', placeholder: '#756969',
  accent: '#AD1F48', 'accent-hover': '#8F173A', 'accent-text': '#AD1F48', 'accent-soft': '#FDEDF0',
  'accent-line': '#F5B3C2', good: '#1B6B43', 'good-soft': '#E4F3EA', wait: '#7A4B00', 'wait-soft': '#FCF0D8',
  bad: '#A12A17', 'bad-soft': '#FDE8E4', off: '#5A4F50', 'off-soft': '#F4EFEA', star: '#B4770F',
  chosen: '#FFFFFF', notice: '#221A1C', 'notice-text': '#FBF8F5',
  'shadow-box': '0 2px 4px rgba(52,28,32,.05), 0 12px 32px rgba(52,28,32,.09)',
  'shadow-dialog': '0 24px 64px rgba(52,28,32,.30)',
  'chart-1': '#AD1F48', 'chart-2': '#E58AA6', 'chart-3': '#4C3A44', 'chart-4': '#C9BAB3',
}; // biome-ignore format: pairs of one role

const dark: typeof light = {
  page: '#161214',
  card: '#211B1D',
  sunken: '#2C2527',
  line: '#342C2E',
  'control-line': '#8A7E7C',
  text: '#F4EEEC',
  'text-2': '#CFC5C2',
  'text-3': '#B3A7A5',
  placeholder: '#A39795',
  accent: '#CC3B63',
  'accent-hover': '#BC2B54',
  'accent-text': '#F58CA6',
  'accent-soft': '#3A1C26',
  'accent-line': '#7C3148',
  good: '#7FD6A4',
  'good-soft': '#163325',
  wait: '#F2C46A',
  'wait-soft': '#38290D',
  bad: '#FFA18F',
  'bad-soft': '#40201A',
  off: '#CFC5C2',
  'off-soft': '#2C2527',
  star: '#F2C46A',
  chosen: '#4A3F42',
  notice: '#F4EEEC',
  'notice-text': '#221A1C',
  'shadow-box': '0 2px 4px rgba(0,0,0,.30), 0 12px 32px rgba(0,0,0,.45)',
  'shadow-dialog': '0 24px 64px rgba(0,0,0,.55)',
  'chart-1': '#F58CA6',
  'chart-2': '#A8476A',
  'chart-3': '#D9CBD0',
  'chart-4': '#6F6268',
};

/** Every role as `--ov-…`, and Mantine's own variables taken from the roles. */
export const variables: CSSVariablesResolver = () => ({
  variables: { '--mantine-scale': '1' },
  light: scheme(light),
  dark: scheme(dark),
});

function scheme(roles: typeof light): Record<string, string> {
  const own = Object.entries(roles).map(([role, value]) => [`--ov-${role}`, value]);
  return {
    ...Object.fromEntries(own),
    '--mantine-color-body': roles.page,
    '--mantine-color-text': roles.text,
    '--mantine-color-dimmed': roles['text-3'],
    '--mantine-color-placeholder': roles.placeholder,
    '--mantine-color-default': roles.card,
    '--mantine-color-default-border': roles.line,
    '--mantine-color-default-hover': roles.sunken,
    '--mantine-color-default-color': roles.text,
    '--mantine-color-anchor': roles['accent-text'],
    '--mantine-color-error': roles.bad,
    '--mantine-color-rose-light': roles['accent-soft'],
    '--mantine-color-rose-light-hover': roles['accent-soft'],
    '--mantine-color-rose-light-color': roles['accent-text'],
    '--mantine-color-rose-filled': roles.accent,
    '--mantine-color-rose-filled-hover': roles['accent-hover'],
    '--mantine-primary-color-filled': roles.accent,
    '--mantine-primary-color-filled-hover': roles['accent-hover'],
    '--mantine-primary-color-contrast': '#FFFFFF',
  };
}
