/** Checks the open document off the window's thread. */
import { Checker } from '../../core/check/checker.ts';
import { clusterNames } from '../../core/clusters/clusters.ts';
import type { LedgerEntry } from '../../core/ledger/entry.ts';
import { readLedger } from '../../core/ledger/read.ts';
import type { RememberedName } from '../../core/model/name.ts';
import type { OwnRule } from '../../core/model/own-rule.ts';
import { isSwitchedOn } from '../../core/model/profile.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { RULES, rulesWith } from '../../core/rules/registry.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { EVERY_WORD } from '../../core/rules/spelling.ts';
import { allowing } from '../../core/spelling/allowed-words.ts';
import type { Speller } from '../../core/spelling/near-words.ts';
import { FlagSender } from './flag-line.ts';
import type { CheckAnswer, CheckRequest, LedgerUpdate, Rulebook } from './messages.ts';

let checker = new Checker(RULES);
const sender = new FlagSender();
/** The ledgers that the window has. */
const sent = new Map<SegmentId, readonly LedgerEntry[]>();
/** Why spelling is not checked though it is asked for. */
let spellingFailed: string | null = null;
let speller: Speller | null = null;
let remembered: readonly RememberedName[] = [];

/** The client asks for nothing new until it has been answered. */
self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  void (data.follow ? change(data.follow) : Promise.resolve()).then(() => answer(data));
});

async function change({ profile, own, names, terms }: Rulebook): Promise<void> {
  spellingFailed = null;
  remembered = names;
  const speller = isSwitchedOn(profile, 'spelling', true)
    ? allowing(await dictionary(), profile.words ?? [])
    : EVERY_WORD;
  checker = new Checker([...rulesWith(speller, { names, terms }), ...(await compiled(own))], { profile });
}

/** The engine of patterns is fetched by those who have some. */
async function compiled(own: readonly OwnRule[]): Promise<readonly Rule[]> {
  if (own.length === 0) return [];
  const { compileOwnRules } = await import('../../core/rules/own/compile.ts');
  return compileOwnRules(own);
}

/** Where it is not to be had, every word is right, and the answer says so. */
async function dictionary(): Promise<Speller> {
  try {
    const { loadSpeller } = await import('./dictionary.ts');
    speller ??= await loadSpeller();
    return speller;
  } catch (error) {
    spellingFailed = String(error);
    return EVERY_WORD;
  }
}

function answer(data: CheckRequest): void {
  if (data.load) checker.load(data.load);
  if (data.update) checker.update(data.update);
  const { flags, failed } = checker.check(data.dismissed.map((key) => ({ key })));
  const more = spellingFailed === null ? [] : [{ rule: 'spelling', segment: null, error: spellingFailed }];
  const answer: CheckAnswer = {
    ticket: data.ticket,
    flags: sender.send(flags),
    failed: [...failed, ...more],
    ledger: ledgerUpdate(data.load !== undefined),
    clusters: data.groups && clusterNames(checker.views, { remembered, groups: data.groups }),
  };
  self.postMessage(answer);
}

function ledgerUpdate(all: boolean): LedgerUpdate {
  if (all) sent.clear();
  const segments = checker.views.flatMap((view) => {
    const entries = readLedger(view);
    if (sent.get(view.id) === entries) return [];
    sent.set(view.id, entries);
    return [[view.id, entries] as const];
  });
  return { all, segments };
}
