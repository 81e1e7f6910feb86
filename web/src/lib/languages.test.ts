import { describe, expect, it } from 'vitest';
import { languageName, languagesWith } from './languages';

describe('languages', () => {
  it("are named in the reader's own words", () => {
    expect(languageName('de', 'en')).toBe('German');
    expect(languageName('de', 'de')).toBe('Deutsch');
    expect(languageName('no tag', 'en')).toBe('no tag');
  });

  it('always offer the one that was chosen', () => {
    expect(languagesWith(['de-AT', undefined], 'en')).toContainEqual({
      value: 'de-AT',
      label: 'Austrian German',
    });
    expect(languagesWith(['de'], 'en').filter(({ value }) => value === 'de')).toHaveLength(1);
  });
});
