import { resolve } from 'node:path';
import { writeTerms } from '../../core/formats/terms-table.ts';
import { importPlan, type ImportPlan } from '../../core/glossary/import-plan.ts';
import { fill } from '../../core/locales/fill.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { newId } from '../services/context.ts';
import { requireArguments, type Command, type CommandContext, type ExitStatus } from './command.ts';
import { withLibrary } from './library.ts';
import { accept } from './load.ts';
import { badUsage } from './refusal.ts';
import { readTermsFile } from './terms-file.ts';

/** The glossary of the library, in and out. */
export const terms: Command = {
  name: 'terms',
  arguments: ['import|export'],
  isOpenEnded: true,
  options: { values: { out: null }, switches: ['dry-run'] },
  async run(context) {
    const { given, texts } = context;
    requireArguments(terms, given, texts);
    const [what = '', ...files] = given.arguments;
    if (what === 'import') {
      if (given.value('out') !== undefined) throw badUsage(texts, 'together', { a: 'import', b: '--out' });
      const [file, extra] = files;
      if (file === undefined) throw badUsage(texts, 'missing', { what: 'FILE' });
      if (extra !== undefined) throw badUsage(texts, 'tooMany', { argument: extra });
      return takeIn(context, file);
    }
    if (what !== 'export')
      throw badUsage(texts, 'badValue', { option: 'terms', value: what, values: 'import, export' });
    const [extra] = files;
    if (extra !== undefined) throw badUsage(texts, 'tooMany', { argument: extra });
    if (given.isOn('dry-run')) throw badUsage(texts, 'together', { a: 'export', b: '--dry-run' });
    return giveOut(context);
  },
};

/** Exit status 1 where lines could not be used. */
async function takeIn(context: CommandContext, file: string): Promise<ExitStatus> {
  const { given, terminal, texts } = context;
  const { lines, bad } = await readTermsFile(context, file);
  const plan = await withLibrary(context, async (library) => {
    const { terms: known } = await library.ask('glossary.read', { known: null });
    const made = importPlan(known ?? [], lines, newId);
    const coming = [...made.added, ...made.replaced];
    if (!given.isOn('dry-run') && coming.length > 0) {
      const keep = coming.map(({ term }) => ({
        ...term,
        variants: [...term.variants],
        allowed: [...term.allowed],
        forbidden: [...term.forbidden],
      }));
      await library.ask('glossary.save', { keep, remove: [] });
    }
    return made;
  });
  if (given.isOn('dry-run')) await terminal.out(listed(context, plan));
  const { added, replaced, same } = plan;
  const counts = { added: added.length, replaced: replaced.length, same, bad: bad.length };
  await terminal.out(`${fill(texts.terms.summary, counts)}\n`);
  if (given.isOn('dry-run')) terminal.note(texts.terms.dryRun);
  return bad.length > 0 ? 1 : 0;
}

/** One line a term that is new or becomes another. */
function listed({ texts }: CommandContext, { added, replaced }: ImportPlan): string {
  const { added: isNew, replaced: isOther } = texts.terms.fates;
  return [
    ...added.map(({ term }) => `${isNew}  ${term.arabic} → ${term.preferred}`),
    ...replaced.map(
      ({ before, term }) => `${isOther}  ${term.arabic} → ${before.preferred} ⇒ ${term.preferred}`,
    ),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

async function giveOut(context: CommandContext): Promise<ExitStatus> {
  const { given, terminal, texts, language } = context;
  const { terms: known } = await withLibrary(context, (library) =>
    library.ask('glossary.read', { known: null }),
  );
  const table = writeTerms(known ?? []);
  const out = given.value('out');
  if (out === undefined) {
    await terminal.out(table);
    return 0;
  }
  accept(language, await writeFileWhole(resolve(terminal.folder, out), table));
  terminal.note(fill(texts.terms.written, { file: out, count: known?.length ?? 0 }));
  return 0;
}
