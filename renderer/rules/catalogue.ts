/** What an editor may set of the rules, and what that makes of a profile. */
import type { Severity } from '../../core/model/flag.ts';
import type { OwnRule } from '../../core/model/own-rule.ts';
import { settingOf, withSetting, type Profile, type RuleSetting } from '../../core/model/profile.ts';
import { AP_STYLE_RULES } from '../../core/rules/registry-style.ts';
import { RULES } from '../../core/rules/registry.ts';

export interface ListedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly side: 'source' | 'target' | 'both';
  /** Without any profile. */
  readonly asItIs: 'on' | 'off';
}

export const LISTED: readonly ListedRule[] = RULES.map(({ id, meta }) => ({
  id,
  severity: meta.severity,
  side: meta.sides.length > 1 ? 'both' : (meta.sides[0] ?? 'both'),
  asItIs: meta.optIn ? 'off' : 'on',
}));

export function listedOwn(rule: OwnRule): ListedRule {
  const side = rule.kind === 'pattern' ? rule.side : 'both';
  return { id: rule.id, severity: rule.severity, side, asItIs: 'on' };
}

export const AP_STYLE: readonly string[] = AP_STYLE_RULES.map(({ id }) => id);
export const SPELLING: readonly string[] = ['spelling'];

/** `library`: a document says nothing of the rule. */
export type Chosen = RuleSetting | 'library';

/** Settings of the library or of a document, which stands before it. */
export interface Layers {
  readonly own: Profile;
  /** Null: the settings are the library's own. */
  readonly library: Profile | null;
}

/** What the layer below makes of the rule. */
export function below({ library }: Layers, { id, asItIs }: ListedRule): RuleSetting {
  return (library && settingOf(library, id)) ?? asItIs;
}

export function chosen(layers: Layers, rule: ListedRule): Chosen {
  return settingOf(layers.own, rule.id) ?? (layers.library ? 'library' : rule.asItIs);
}

/** The profile with a rule set; what the layer below says anyway is not kept, unless a document insists. */
export function choose({ own, library }: Layers, rule: ListedRule, setting: Chosen): Profile {
  if (setting === 'library') return withSetting(own, [rule.id], null);
  const isNothing = library === null && setting === rule.asItIs;
  return withSetting(own, [rule.id], isNothing ? null : setting);
}

/** Whether every rule of a group speaks. */
export function isGroupOn(layers: Layers, ids: readonly string[]): boolean {
  return group(ids).every((rule) => {
    const setting = chosen(layers, rule);
    return (setting === 'library' ? below(layers, rule) : setting) !== 'off';
  });
}

export function switchGroup(layers: Layers, ids: readonly string[], isOn: boolean): Profile {
  return group(ids).reduce((own, rule) => {
    const isSo = (below(layers, rule) !== 'off') === isOn;
    return withSetting(own, [rule.id], isSo ? null : isOn ? 'on' : 'off');
  }, layers.own);
}

function group(ids: readonly string[]): readonly ListedRule[] {
  return LISTED.filter(({ id }) => ids.includes(id));
}
