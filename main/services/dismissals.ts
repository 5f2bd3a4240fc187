import { done, fail } from '../../core/model/result.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import { readSettings } from './settings.ts';

export function dismissalCalls({ library, now }: Context): Handlers<'flag.dismiss' | 'flag.reinstate'> {
  return {
    'flag.dismiss': ({ document, ...flag }) =>
      library.write(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        const segments = await stores.segments.list(document);
        if (!segments.some(({ id }) => id === flag.segment))
          return fail('not-found', { what: 'segment', id: flag.segment });
        const at = now();
        const dismissal = { ...flag, author: (await readSettings(stores)).author, at };
        await stores.dismissals.put(document, dismissal);
        await stores.documents.change(document, at);
        return done(dismissal);
      }),
    'flag.reinstate': ({ document, key }) =>
      library.write(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        if (!(await stores.dismissals.remove(document, key)))
          return fail('not-found', { what: 'dismissal', id: key });
        await stores.documents.change(document, now());
        return done(null);
      }),
  };
}
