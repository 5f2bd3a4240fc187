import { describe, expect, it } from 'vitest';
import type { RememberedName } from '../../core/model/name.ts';
import { clustersOf, clusterWith, documentOf, spellingsOf } from './segments.ts';

const netanyahu = documentOf(
  ['التقى بنيامين نتنياهو وفدا في القدس.', 'Benjamin Netanyahu met a delegation in Jerusalem.'],
  ['وقال نتانياهو إن الاتفاق بعيد.', 'Netanyaho said a deal was far off.'],
  ['ورفض نتنياهو التعليق.', 'Netanyahu declined to comment.'],
  ['وغادر لنتنياهو وفد آخر.', 'Another delegation left for Netanyahu’s office.'],
);

describe('spellings of one person', () => {
  it('are one cluster: whole name, family name, other letters, behind particles, with possessives', () => {
    expect(spellingsOf(clustersOf(netanyahu), 'نتنياهو')).toEqual({
      'بنيامين نتنياهو': 1,
      نتنياهو: 2,
      نتانياهو: 1,
      'Benjamin Netanyahu': 1,
      Netanyahu: 2,
      Netanyaho: 1,
    });
  });

  it('need a decision where the English has two, and the most used is proposed, in full', () => {
    const cluster = clusterWith(clustersOf(netanyahu), 'نتنياهو');
    expect(cluster?.need).toBe('several');
    expect(cluster?.proposal).toEqual({ english: 'Benjamin Netanyahu', reason: 'most' });
  });

  it('have places of the words, without possessives', () => {
    const places = clusterWith(clustersOf(netanyahu), 'Netanyahu')?.english.find(
      ({ text }) => text === 'Netanyahu',
    )?.places;
    const words = places?.map(({ segment, paragraph, start, end }) =>
      netanyahu.find(({ id }) => id === segment)?.target[paragraph]?.slice(start, end),
    );
    expect(words).toEqual(['Netanyahu', 'Netanyahu']);
  });

  it('need none where the English has the whole name and the family name alone', () => {
    const clusters = clustersOf(
      documentOf(
        ['وصل كونور لامب أمس.', 'Conor Lamb arrived yesterday.'],
        ['وقال لامب إنه متعب.', 'Lamb said he was tired.'],
      ),
    );
    expect(clusterWith(clusters, 'لامب')?.need).toBeNull();
  });

  it('need none where the English has a place and its adjective, and the place is proposed', () => {
    const region = clusterWith(
      clustersOf(
        documentOf(
          ['زعماء آسيا الوسطى في المدينة.', 'Central Asian leaders are in town.'],
          ['واستقبل قادة آسيا الوسطى.', 'He received Central Asian chiefs.'],
          ['وتصدر آسيا الوسطى الغاز.', 'Central Asia exports gas.'],
        ),
      ),
      'آسيا الوسطى',
    );
    expect(region?.need).toBeNull();
    expect(region?.proposal?.english).toBe('Central Asia');
  });

  it('are found in segments that have no English yet', () => {
    const clusters = clustersOf([
      ...documentOf(['وقال زيلينسكي إنه باق.', 'Zelensky said he would stay.']),
      ...documentOf(['x'], ['وعاد زيلنسكي إلى كييف.'], ['وزيلينسكي في برلين.']).slice(1),
    ]);
    expect(spellingsOf(clusters, 'زيلينسكي')).toEqual({ زيلينسكي: 2, Zelensky: 1 });
  });

  it('take in a name in capitals and one joined to a word', () => {
    const clusters = clustersOf(
      documentOf(
        ['أعلن ماكرون ذلك.', 'Macron announced it.'],
        ['ماكرون في برلين', 'MACRON IN BERLIN'],
        ['الخطة التي يقودها ماكرون', 'The Macron-led plan'],
      ),
    );
    expect(spellingsOf(clusters, 'ماكرون')).toEqual({ ماكرون: 3, Macron: 3 });
  });
});

describe('words that are names as well', () => {
  it('count where the English has the name', () => {
    const clusters = clustersOf(
      documentOf(
        ['فاز الاتحاد في مدريد.', 'Ittihad won in Madrid.'],
        ['وقال إن الاتحاد قوة.', 'He said that unity was strength.'],
      ),
    );
    expect(spellingsOf(clusters, 'Ittihad')).toEqual({ الاتحاد: 1, Ittihad: 1 });
  });
});

describe('names that are not one', () => {
  it('stay apart where two people have similar names', () => {
    const clusters = clustersOf(
      documentOf(
        ['قال حسن إنه موافق.', 'Hassan said he agreed.'],
        ['وقال حسين إنه يرفض.', 'Hussein said he refused.'],
      ),
    );
    expect(clusterWith(clusters, 'حسن')).not.toBe(clusterWith(clusters, 'حسين'));
  });

  it('stay apart where a family name alone may be of two people', () => {
    const clusters = clustersOf(
      documentOf(
        ['دونالد ترامب في باريس.', 'Donald Trump is in Paris.'],
        ['ميلانيا ترامب في برلين.', 'Melania Trump is in Berlin.'],
        ['وقال ترامب إنه سعيد.', 'Trump said he was happy.'],
      ),
    );
    expect(spellingsOf(clusters, 'Trump')).toEqual({ ترامب: 1, Trump: 1 });
  });
});

describe('places', () => {
  it('need a decision where one city is written in two ways', () => {
    const clusters = clustersOf(
      documentOf(['وصل إلى كييف.', 'He arrived in Kiev.'], ['قصفت كييف.', 'Kyiv was shelled.']),
    );
    const cluster = clusterWith(clusters, 'Kiev');
    expect(cluster).toMatchObject({ kind: 'place', need: 'several', proposal: { reason: 'lexicon' } });
    expect(spellingsOf(clusters, 'Kiev')).toEqual({ كييف: 2, Kiev: 1, Kyiv: 1 });
  });

  it('need none where a country has several names', () => {
    const clusters = clustersOf(
      documentOf(
        ['بريطانيا ترفض.', 'Britain refuses.'],
        ['المملكة المتحدة توافق.', 'The United Kingdom agrees.'],
      ),
    );
    expect(clusterWith(clusters, 'Britain')?.need).toBeNull();
  });
});

describe('what editors said', () => {
  const remembered: RememberedName = {
    id: 'n1',
    english: 'Volodymyr Zelenskyy',
    arabic: ['زيلينسكي', 'زلنسكي'],
    author: 'Rana',
    at: 0,
  };
  const zelensky = documentOf(
    ['وقال زيلينسكي إنه باق.', 'Zelensky said he would stay.'],
    ['وعاد زلنسكي أمس.', 'Zelenskyy returned yesterday.'],
  );

  it('is proposed, and what differs needs a decision', () => {
    const cluster = clusterWith(clustersOf(zelensky, { remembered: [remembered] }), 'زيلينسكي');
    expect(cluster).toMatchObject({
      remembered: { id: 'n1' },
      need: 'differs',
      proposal: { english: 'Volodymyr Zelenskyy', reason: 'remembered' },
    });
    expect(cluster?.arabic.map(({ text }) => text)).toEqual(['زيلينسكي', 'زلنسكي']);
  });

  it('puts spellings together and parts them', () => {
    const texts = documentOf(['وقال ماكرون نعم.', 'Macron said yes.'], ['وقال مكرون لا.', 'Macrun said no.']);
    const apart = clustersOf(texts, { groups: [['ماكرون'], ['مكرون', 'en:macrun']] });
    expect(spellingsOf(apart, 'ماكرون')).toEqual({ ماكرون: 1, Macron: 1 });
    expect(spellingsOf(apart, 'مكرون')).toEqual({ مكرون: 1, Macrun: 1 });
    const together = clustersOf(
      documentOf(['وقال ماكرون نعم.', 'Macron said yes.'], ['وقال بايدن لا.', 'Biden said no.']),
      { groups: [['ماكرون', 'بايدن']] },
    );
    expect(spellingsOf(together, 'ماكرون')).toEqual({ ماكرون: 1, بايدن: 1, Macron: 1, Biden: 1 });
  });
});
