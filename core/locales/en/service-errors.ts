import type { ServiceErrorTexts } from '../error-texts.ts';

/** `said` is what the service itself said, and may be empty. */
export const SERVICE_ERRORS: ServiceErrorTexts = {
  'service-off': 'No translation service is set up. Set one up in Settings.',
  'service-moved':
    'Another translation service was set up meanwhile. Look at where texts go now, and start again.',
  'service-not-agreed': 'Nothing was sent: agree first that the Arabic goes to {{host}}.',
  'service-key': 'The key has signs that a header cannot carry. Give it again in Settings.',
  'service-key-missing':
    'The service wants a key and none is there. Give it in Settings; it may have been kept for the last sitting only.',
  'service-denied':
    '{{host}} does not let you in ({{said}}). Check the key in Settings, and that it is still valid.',
  'service-busy': '{{host}} is busy or your share is used up ({{said}}). Wait a while and try again.',
  'service-error':
    '{{host}} answered with error {{status}} ({{said}}). Check address and languages in Settings, or try again later.',
  'service-redirect':
    '{{host}} sends texts on to another address ({{to}}), which was not followed. If you trust it, enter that address in Settings.',
  'service-unreachable':
    '{{host}} cannot be reached ({{cause}}). Check the address in Settings and the connection.',
  'service-timeout': '{{host}} did not answer within {{seconds}} seconds. Try again later.',
  'service-answer-large':
    'The answer of {{host}} is larger than {{limit}} MB and was not read. Check the address in Settings.',
  'service-answer-json':
    'The answer of {{host}} is no JSON. Check that the address in Settings is that of its interface for programs.',
  'service-answer-place':
    'In the answer of {{host}} there is nothing at “{{place}}”. Correct the place of the translation in Settings.',
  'service-answer-text':
    'What the answer of {{host}} has at “{{place}}” is no text. Correct the place of the translation in Settings.',
  'service-answer-empty':
    '{{host}} answered with an empty translation. Translate this segment by hand, or try again.',
};
