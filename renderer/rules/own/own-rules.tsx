import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { readOwnRules } from '../../../core/formats/own-rules-file.ts';
import type { OwnRule } from '../../../core/model/own-rule.ts';
import { settingOf, withSetting, type Profile } from '../../../core/model/profile.ts';
import type { Session } from '../../app/session-types.ts';
import { useSaveFile } from '../../dialogs/use-save-file.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Switch } from '../../ui/switch.tsx';
import { useMessages } from '../../ui/messages-context.ts';
import { withRule } from './form.ts';
import { OwnRuleDialog } from './own-rule-dialog.tsx';
import { TakeInDialog } from './take-in-dialog.tsx';
import './own-rules.css';

interface OwnRulesProps {
  rules: readonly OwnRule[];
  session: Session | null;
  save(rules: readonly OwnRule[]): Promise<boolean>;
  /** The library's, where a rule is switched off. */
  profile: Profile;
  onProfile(profile: Profile): void;
}

interface RulesInFile {
  readonly file: string;
  readonly read: readonly OwnRule[];
}

/** The rules that editors of this library wrote: written, changed, deleted, handed on. */
export function OwnRules({ rules, session, save, profile, onProfile }: OwnRulesProps) {
  const words = useWords();
  const { t } = words;
  const { say, trouble } = useMessages();
  const file = useSaveFile();
  const [editing, setEditing] = useState<OwnRule | 'new' | null>(null);
  const [coming, setComing] = useState<RulesInFile | null>(null);

  const remove = async (rule: OwnRule) => {
    if (!(await save(rules.filter(({ id }) => id !== rule.id)))) return;
    say((now) => now.t('ownRules.removed', { rule: rule.name }), {
      label: t('rules.undo'),
      run: () => void save(rules),
    });
  };
  const look = async (file: File | undefined) => {
    if (!file) return;
    const read = readOwnRules(await file.text().catch(() => ''));
    if (!read.ok) {
      const error = { ...read.error, params: { ...read.error.params, file: file.name } };
      trouble((now) => now.error(error));
      return;
    }
    setComing({ file: file.name, read: read.value });
  };
  const take = async (next: readonly OwnRule[]) => {
    if (!(await save(next))) return;
    say((now) => now.t('ownRules.imported'), {
      label: t('rules.undo'),
      run: () => void save(rules),
    });
  };

  return (
    <section className="settings-rules" aria-labelledby="own-rules">
      <h2 id="own-rules">{t('ownRules.title')}</h2>
      <p className="hint">{t('ownRules.hint')}</p>
      <ul className="rules-list own-rules-list" aria-labelledby="own-rules">
        {rules.map((rule) => (
          <li key={rule.id} className="rule own-rule-item" data-rule={rule.id}>
            <Switch
              label={t('ownRules.isOn', { rule: rule.name })}
              labelUnseen
              isSelected={settingOf(profile, rule.id) !== 'off'}
              onChange={(isOn) => onProfile(withSetting(profile, [rule.id], isOn ? null : 'off'))}
            />
            <div className="rule-words">
              <p className="rule-name">
                <bdi>{rule.name}</bdi>{' '}
                <span className="rule-side">{t(`review.flags.severity.${rule.severity}`)}</span>
              </p>
              <Gist rule={rule} />
            </div>
            <Menu
              label={t('ownRules.actions', { rule: rule.name })}
              entries={[
                { id: 'edit', label: t('ownRules.change'), onAction: () => setEditing(rule) },
                {
                  id: 'remove',
                  label: t('ownRules.remove'),
                  onAction: () => void remove(rule),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      {rules.length === 0 && <p className="hint">{t('ownRules.none')}</p>}
      <div className="own-rules-actions">
        <Button variant="primary" onPress={() => setEditing('new')}>
          {t('ownRules.add')}
        </Button>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(files) => void look(files?.[0])}
        >
          <Button>{t('ownRules.import')}</Button>
        </FileTrigger>
        <Button
          isDisabled={rules.length === 0 || file.busy}
          onPress={() => void file.save({ what: 'own-rules' })}
        >
          {t('ownRules.export')}
        </Button>
      </div>
      {coming !== null && (
        <TakeInDialog
          {...coming}
          rules={rules}
          onTake={(next) => void take(next)}
          onClose={() => setComing(null)}
        />
      )}
      {editing !== null && (
        <OwnRuleDialog
          rule={editing === 'new' ? null : editing}
          session={session}
          onKeep={(rule, isNew) => save(withRule(rules, rule, isNew))}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}

/** What the rule looks for, as it was written. */
function Gist({ rule }: { rule: OwnRule }) {
  const { t } = useWords();
  if (rule.kind === 'pattern') {
    return (
      <p className="hint">
        <code dir="auto">{rule.pattern}</code>
      </p>
    );
  }
  return (
    <p className="hint">
      <bdi lang="ar">{rule.term}</bdi>
      {rule.wanted.length > 0 && (
        <>
          {' · '}
          {t('ownRules.saysWanted')} <bdi lang="en">{rule.wanted.join(', ')}</bdi>
        </>
      )}
      {rule.forbidden.length > 0 && (
        <>
          {' · '}
          {t('ownRules.saysForbidden')} <bdi lang="en">{rule.forbidden.join(', ')}</bdi>
        </>
      )}
    </p>
  );
}
