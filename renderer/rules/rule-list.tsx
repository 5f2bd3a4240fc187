import { useId, useMemo, useState } from 'react';
import { SEVERITIES } from '../../core/model/flag.ts';
import type { OwnRule } from '../../core/model/own-rule.ts';
import { NO_PROFILE, type Profile } from '../../core/model/profile.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Switch } from '../ui/switch.tsx';
import {
  AP_STYLE,
  below,
  choose,
  chosen,
  isGroupOn,
  LISTED,
  listedOwn,
  SPELLING,
  switchGroup,
  type Chosen,
  type Layers,
  type ListedRule,
} from './catalogue.ts';
import './rules.css';

interface RuleListProps {
  layers: Layers;
  /** Rules that editors wrote, listed with the others. */
  ownRules: readonly OwnRule[];
  onChange(own: Profile): void;
}

/** Every rule with its setting: what it flags, where, and how gravely. */
export function RuleList({ layers, ownRules, onChange }: RuleListProps) {
  const words = useWords();
  const { t } = words;
  const [filter, setFilter] = useState('');
  const heading = useId();
  const rules = useMemo(() => sorted(words, ownRules), [words, ownRules]);
  const wanted = filter.trim().toLocaleLowerCase();
  const shown = rules.filter(
    ({ id, name }) => id.includes(wanted) || name.toLocaleLowerCase().includes(wanted),
  );
  const changed = Object.keys(layers.own.rules).length;

  return (
    <div className="rules">
      <div className="rules-switches" role="group" aria-label={t('rules.styles')}>
        <Switch
          label={t('rules.apStyle')}
          hint={t('rules.apStyleHint')}
          isSelected={isGroupOn(layers, AP_STYLE)}
          onChange={(isOn) => onChange(switchGroup(layers, AP_STYLE, isOn))}
        />
        <Switch
          label={t('rules.spelling')}
          hint={t('rules.spellingHint')}
          isSelected={isGroupOn(layers, SPELLING)}
          onChange={(isOn) => onChange(switchGroup(layers, SPELLING, isOn))}
        />
      </div>
      <div className="rules-head">
        <Field label={t('rules.filter')} value={filter} onChange={setFilter} maxLength={100} />
        <div className="rules-changed">
          <p className="hint" role="status">
            {changed === 0 ? t('rules.unchanged') : t('rules.changed', { count: changed })}
          </p>
          <Button variant="quiet" isDisabled={changed === 0} onPress={() => onChange(NO_PROFILE)}>
            {t(layers.library ? 'rules.resetDocument' : 'rules.reset')}
          </Button>
        </div>
      </div>
      <h3 className="unseen" id={heading}>
        {t('rules.list')}
      </h3>
      <ul className="rules-list" aria-labelledby={heading}>
        {shown.map((rule) => (
          <li key={rule.id} className="rule" data-rule={rule.id}>
            <div className="rule-words">
              <p className="rule-name">
                {rule.name} <span className="rule-side">{t(`rules.sides.${rule.side}`)}</span>
              </p>
              <p className="hint">{rule.gist}</p>
            </div>
            <Select
              label={t('rules.settingOf', { rule: rule.name })}
              labelUnseen
              value={chosen(layers, rule)}
              onChange={(id) => {
                const option = settingsOf(layers).find((setting) => setting === id);
                if (option) onChange(choose(layers, rule, option));
              }}
              options={settingsOf(layers).map((id) => ({ id, label: labelOf(words, layers, rule, id) }))}
            />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="hint">{t('rules.none')}</p>}
    </div>
  );
}

interface WordedRule extends ListedRule {
  readonly name: string;
  readonly gist: string;
}

function sorted(words: Words, own: readonly OwnRule[]): readonly WordedRule[] {
  const ofEditors = own.map((rule) => ({ ...listedOwn(rule), name: rule.name, gist: words.t('rules.own') }));
  const worded = LISTED.map((rule) => ({
    ...rule,
    name: words.rule(rule.id),
    gist: words.ruleGist(rule.id),
  }));
  return [...worded, ...ofEditors].sort((a, b) => a.name.localeCompare(b.name, words.language));
}

function settingsOf({ library }: Layers): readonly Chosen[] {
  return [...(library ? (['library'] as const) : []), 'on', ...SEVERITIES, 'off'];
}

function labelOf({ t }: Words, layers: Layers, rule: ListedRule, setting: Chosen): string {
  const severity = t(`review.flags.severity.${rule.severity}`);
  if (setting === 'library') {
    const inherited = below(layers, rule);
    return t('rules.settings.library', { setting: t(`rules.settings.${inherited}`, { severity }) });
  }
  return t(`rules.settings.${setting}`, { severity });
}
