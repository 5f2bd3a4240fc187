/** A sentence in both languages, to see type by; the same in either language of the interface. */
export const SPECIMEN = {
  arabic: 'قال المتحدث إن 1.8 مليون شخص تلقّوا المساعدة يوم الثلاثاء، مقارنة بنحو مليون في العام الماضي.',
  english:
    'The spokesman said 1.8 million people received aid on Tuesday, up from about 1 million last year.',
};
