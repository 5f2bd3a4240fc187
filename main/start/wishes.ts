/** What the person asked for in the environment. */
export interface Wishes {
  readonly shell: 'web' | 'desktop' | null;
  /** 0: any free one. */
  readonly port: number;
}

export interface BadWish {
  /** Key of the sentence among the launcher's texts. */
  readonly bad: 'badShell' | 'badPort';
  readonly value: string;
}

/** Reads `MURAJI_SHELL` and `MURAJI_PORT`. */
export function readWishes(env: Readonly<Record<string, string | undefined>>): Wishes | BadWish {
  const shell = env['MURAJI_SHELL'] || null;
  if (shell !== null && shell !== 'web' && shell !== 'desktop') return { bad: 'badShell', value: shell };
  const wanted = env['MURAJI_PORT'] || '0';
  const port = /^\d{1,5}$/u.test(wanted) ? Number(wanted) : -1;
  if (port < 0 || port > 65535 || (port === 0 && env['MURAJI_PORT']))
    return { bad: 'badPort', value: wanted };
  return { shell, port };
}
