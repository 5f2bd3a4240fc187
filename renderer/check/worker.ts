/** Checks the open document off the window's thread. */
import { Checker } from '../../core/check/checker.ts';
import { isSwitchedOn, type Profile } from '../../core/model/profile.ts';
import { RULES, rulesWith } from '../../core/rules/registry.ts';
import type { Rule } from '../../core/rules/rule.ts';
import type { CheckAnswer, CheckRequest } from './messages.ts';

let checker = new Checker(RULES);
/** Why spelling is not checked though it is asked for. */
let spellingFailed: string | null = null;
let withSpelling: readonly Rule[] | null = null;

/** The client asks for nothing new until it has been answered. */
self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  void (data.profile ? change(data.profile) : Promise.resolve()).then(() => answer(data));
});

async function change(profile: Profile): Promise<void> {
  spellingFailed = null;
  checker = new Checker(isSwitchedOn(profile, 'spelling', true) ? await spellingRules() : RULES, { profile });
}

async function spellingRules(): Promise<readonly Rule[]> {
  try {
    const { loadSpeller } = await import('./dictionary.ts');
    withSpelling ??= rulesWith(await loadSpeller());
    return withSpelling;
  } catch (error) {
    spellingFailed = String(error);
    return RULES;
  }
}

function answer(data: CheckRequest): void {
  if (data.load) checker.load(data.load);
  if (data.update) checker.update(data.update);
  const { flags, failed } = checker.check(data.dismissed.map((key) => ({ key })));
  const more = spellingFailed === null ? [] : [{ rule: 'spelling', segment: null, error: spellingFailed }];
  const answer: CheckAnswer = { ticket: data.ticket, flags, failed: [...failed, ...more] };
  self.postMessage(answer);
}
