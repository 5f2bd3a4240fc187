import type { Host } from '../../core/contract/host.ts';
import { mergeProfiles, settingOf, withSetting, type RuleSetting } from '../../core/model/profile.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { Session } from '../app/session-types.ts';

/**
 * Sets one rule in one document, stores that and checks by it; `null` leaves the rule to the library again.
 * The answer is what the document said before.
 */
export async function setRule(
  host: Host,
  session: Session,
  rule: string,
  setting: RuleSetting | null,
): Promise<Result<RuleSetting | null>> {
  const document = session.id;
  const read = await host.call('profile.read', { document });
  if (!read.ok) return read;
  const profile = withSetting(read.value.document, [rule], setting);
  const saved = await host.call('profile.save', { document, profile: { rules: { ...profile.rules } } });
  if (!saved.ok) return saved;
  session.follow({ profile: mergeProfiles(saved.value.library, saved.value.document) });
  return done(settingOf(read.value.document, rule) ?? null);
}
