import { lazy, useState, type ComponentType } from 'react';

/**
 * Like React's `lazy`, but shown at once where its code is there already: React holds back for a third of a second what
 * follows something else that was waited for.
 */
export function loadable<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  const fetch = async (): Promise<ComponentType<Props>> => (loaded = await load());
  const Later: ComponentType<Props> = lazy(async () => ({ default: await fetch() }));
  function Loadable(props: Props) {
    // Kept as long as it is shown: the other one would begin anew.
    const [Shown] = useState(() => loaded ?? Later);
    return <Shown {...props} />;
  }
  return Object.assign(Loadable, { fetch });
}
