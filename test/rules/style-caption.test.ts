import { styleCaption } from '../../core/rules/style-caption.ts';
import { testRule } from './rule-tester.ts';

const caption = (target: string) => ({ source: 'نص.', target, kind: 'caption' as const });

testRule(styleCaption, {
  faulty: [
    {
      why: 'no credit',
      text: caption('Children play in floodwater in Sylhet, Bangladesh, Monday, June 3, 2024.'),
      flags: [{ text: '2024', messageId: 'credit' }],
    },
    {
      why: 'no day',
      text: caption('Nurses rest outside a clinic in Goma, Congo. (AP Photo/Moses Kato)'),
      flags: [{ text: 'Nurses rest outside a clinic in Goma, Congo.', messageId: 'day' }],
    },
    {
      why: 'no place',
      text: caption('Players celebrate after the final on Sunday. (Reuters photo)'),
      flags: [{ text: 'Players celebrate after the final on Sunday.', messageId: 'place' }],
    },
    {
      why: 'nobody is named',
      text: caption('The foreign minister speaks in Geneva on Friday. (AP Photo/Ines Roth)'),
      flags: [{ text: 'The foreign minister speaks in Geneva on Friday.', messageId: 'person' }],
    },
  ],
  sound: [
    {
      text: caption(
        'Foreign Minister Lena Brandt speaks in Geneva, Friday, Jan. 12, 2024. (AP Photo/Ines Roth)',
      ),
    },
    { why: 'a credit alone', text: caption('AP Photo/Ines Roth') },
    {
      why: 'a picture without a day',
      text: caption('This undated handout shows a temple in Peru. (Museum via AP)'),
    },
    { why: 'no caption', text: { source: 'نص.', target: 'Children play in floodwater.' } },
  ],
});
