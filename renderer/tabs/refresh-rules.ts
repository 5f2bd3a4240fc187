import type { Host } from '../../core/contract/host.ts';
import { mergeProfiles } from '../../core/model/profile.ts';
import type { Session } from '../app/session-types.ts';

/** Lets a document that comes to the front follow rules that were changed while it was out of sight. */
export function refreshRules(host: Host, session: Session): void {
  const asked = [
    host.call('profile.read', { document: session.id }),
    host.call('own-rules.read', {}),
  ] as const;
  void Promise.all(asked).then(([profiles, own]) => {
    if (!profiles.ok || !own.ok) return;
    const now = session.getSnapshot();
    const profile = mergeProfiles(profiles.value.library, profiles.value.document);
    const ownRules = own.value;
    if (JSON.stringify([profile, ownRules]) !== JSON.stringify([now.profile, now.ownRules]))
      session.follow({ profile, ownRules });
  });
}
