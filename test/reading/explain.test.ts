import { describe, expect, it } from 'vitest';
import { Glossary } from '../../core/glossary/glossary.ts';
import { explain, MOST_WORDS } from '../../core/reading/explain.ts';
import { KnownNames } from '../../core/reading/known-names.ts';
import { term } from '../glossary/terms.ts';

describe('a stretch of Arabic', () => {
  it('is read and put into English word for word, its marks with it', () => {
    const { reading, literal, isApproximate } = explain('معاملة روسيا للصين. مهاجرون في المدينة');
    expect(reading).toBe('mu‘āmala Russia lis-Sīn. muhājirūn fī al-madīna');
    expect(literal).toBe('treatment Russia to China. migrants in the city');
    expect(isApproximate).toBe(true);
  });

  it('has in brackets what nobody knows, and no literal sense where that is most of it', () => {
    expect(explain('وزير زغلشق').literal).toBe('minister [zaghalashq]');
    expect(explain('زغلشق ثخذضظ وزير زقلطغ').literal).toBeNull();
  });

  it('is told by the glossary, the lexicons, the rules and the reader of numbers', () => {
    const glossary = new Glossary([term('وقف إطلاق النار', 'ceasefire')]);
    const told = (text: string) =>
      explain(text, { glossary }).meanings.map(
        ({ text: words, gloss, from }) => `${from}: ${words} = ${gloss}`,
      );
    expect(told('أعلن وقف إطلاق النار')).toEqual(['glossary: وقف إطلاق النار = ceasefire']);
    expect(told('كوريا الجنوبية')).toEqual(['name: كوريا الجنوبية = South Korea']);
    expect(told('ركل العلبة على الطريق')).toEqual(['phrase: ركل العلبة على = kick the can down the road']);
    expect(told('نحو ٣٫٥ مليار دولار')).toEqual(['number: ٣٫٥ مليار = 3,500,000,000']);
    expect(told('ثلاثة عشر شخصا يوم الخميس')).toEqual(['number: ثلاثة عشر = 13', 'date: الخميس = Thursday']);
  });

  it('has names as the document pairs them or the library remembers them', () => {
    const names = new KnownNames([
      ['جومارت', 'Jomart'],
      ['جومارت', 'Dzhomart'],
      ['قاسم جومارت', 'Kassym Jomart'],
      ['زرقلط', 'Zarqalat the Elder'],
    ]);
    expect(explain('قال جومارت', { names }).reading).toBe('qāla Jomart');
    expect(explain('ولقاسم جومارت', { names })).toMatchObject({
      reading: 'wa-li-Kassym Jomart',
      literal: 'and to Kassym Jomart',
      meanings: [{ text: 'ولقاسم جومارت', gloss: 'Kassym Jomart', from: 'name' }],
    });
    expect(explain('زرقلط', { names })).toMatchObject({
      isApproximate: true,
      meanings: [{ gloss: 'Zarqalat the Elder' }],
    });
  });

  it('is explained up to so many words', () => {
    const { words } = explain('كلمة '.repeat(MOST_WORDS + 20));
    expect(words).toHaveLength(MOST_WORDS);
    expect(explain('').literal).toBeNull();
  });
});
