import { expect, it } from 'vitest';
import { COMMUNITIES } from '../../core/lexicon/communities.ts';
import { EXONYMS } from '../../core/lexicon/exonyms.ts';
import { ORGANISATIONS } from '../../core/lexicon/organisations.ts';
import { arabicCountries } from '../../core/names/countries.ts';
import { arabicOrganisations, englishOrganisations } from '../../core/names/organisations.ts';
import { TextView } from '../../core/text/view.ts';

it('leaves to the countries what they have', () => {
  const told = [...ORGANISATIONS, ...EXONYMS, ...COMMUNITIES].flatMap(({ ar }) =>
    ar.filter((name) =>
      new TextView(name).derive(arabicCountries).some(({ doubtful, form, end, start }) => {
        return !doubtful && form !== 'demonym' && end - start === name.length;
      }),
    ),
  );
  expect(told).toEqual([]);
});

it('finds every name of the lists by both of its languages', () => {
  for (const { en, ar } of [...ORGANISATIONS, ...EXONYMS]) {
    const [english, arabic] = [en[0] ?? '', ar[0] ?? ''];
    const names = (found: readonly { readonly all: readonly { readonly en: readonly string[] }[] }[]) =>
      found.flatMap(({ all }) => all.map((one) => one.en[0]));
    expect(names(new TextView(`${english} then`).derive(englishOrganisations))).toContain(english);
    expect(names(new TextView(`قال ${arabic} ثم`).derive(arabicOrganisations))).toContain(english);
  }
});
