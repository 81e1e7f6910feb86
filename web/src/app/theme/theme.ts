import { createTheme, type MantineColorsTuple } from '@mantine/core';

const rose: MantineColorsTuple = [
  '#FDEDF0', '#FAD7DF', '#F5B3C2', '#F58CA6', '#E0597C', '#CC3B63', '#BC2B54', '#AD1F48', '#8F173A', '#6B102B',
]; // biome-ignore format: a scale reads best on one line
const gray: MantineColorsTuple = [
  '#FBF8F5',
  '#F4EFEA',
  '#EAE3DC',
  '#DDD4CC',
  '#CFC4BB',
  '#B3A79F',
  '#8F8480',
  '#6A5E5E',
  '#4A4041',
  '#221A1C',
];
const dark: MantineColorsTuple = [
  '#F4EEEC',
  '#D9CFCC',
  '#BDB1AF',
  '#A39795',
  '#3B3234',
  '#2C2527',
  '#211B1D',
  '#161214',
  '#100D0E',
  '#0A0808',
];

const px = (value: number) => `${value / 16}rem`;
type Part = 'label' | 'input' | 'error' | 'description';
const order: Part[] = ['label', 'input', 'error', 'description'];
const field = { size: 'lg', inputWrapperOrder: order } as const;

/** The product's one theme, from the look's tokens; colours per scheme are in variables.ts. */
export const theme = createTheme({
  primaryColor: 'rose',
  primaryShade: { light: 7, dark: 5 },
  colors: { rose, gray, dark },
  black: '#221A1C',
  white: '#FFFFFF',
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  fontFamily: "'Onest Variable', system-ui, sans-serif",
  fontSizes: { xs: px(12), sm: px(14), md: px(16), lg: px(18), xl: px(22) },
  lineHeights: { xs: '1.35', sm: '1.43', md: '1.5', lg: '1.4', xl: '1.3' },
  headings: {
    fontFamily: "'Onest Variable', system-ui, sans-serif",
    fontWeight: '650',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: px(36), lineHeight: '1.15' },
      h2: { fontSize: px(28), lineHeight: '1.2' },
      h3: { fontSize: px(22), lineHeight: '1.28' },
      h4: { fontSize: px(18), lineHeight: '1.35' },
      h5: { fontSize: px(16), lineHeight: '1.35' },
    },
  },
  breakpoints: { xs: '30em', sm: '48em', md: '62em', lg: '75em', xl: '90em' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    // By name, not by `extend`: no page loads a field that it does not show.
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: field },
    PasswordInput: { defaultProps: field },
    Textarea: { defaultProps: field },
  },
});
