import type { RuleTexts } from '../rule-texts.ts';

/** Of rules that editors write; their own words come in the data of the flags. */
export const OWN_RULE_TEXTS: RuleTexts = {
  name: 'قاعدة خاصة بك',
  doc: 'قاعدة كتبها محرر: نمط في أحد النصين، أو الصورة التي يُنقل بها مصطلح.',
  messages: {
    said: '{{message}}',
    found: 'وجدته القاعدة «{{name}}».',
    missing: 'في النص العربي «{{term}}»، وليس في الإنجليزي «{{wanted}}».',
    unwanted: 'لا يُستعمل «{{found}}» مقابل «{{term}}».',
    forbidden: 'لا يُستعمل «{{found}}» مقابل «{{term}}». المطلوب: «{{wanted}}».',
  },
  fixes: { replace: 'اكتب «{{text}}»', remove: 'احذف هذه الكلمات' },
};
