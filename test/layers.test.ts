/** The layers hold: a forbidden import fails in the lint, and what only Node or a browser has does not compile in core. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Reading the projects' types takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '..');

describe('the lint', () => {
  // Without types: the rule reads import paths, and a file that does not exist belongs to no project.
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
  });
  const refusals = async (file: string, from: string): Promise<string[]> => {
    const [result] = await eslint.lintText(`import '${from}';\n`, { filePath: join(ROOT, file) });
    return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
  };

  test.each([
    ['core/text/new.ts', 'node:fs'],
    ['core/text/new.ts', '../model/segment.ts'],
    ['core/text/new.ts', '../locales/en/rules.ts'],
    ['core/model/new.ts', '../rules/rule.ts'],
    ['core/model/new.ts', '../contract/calls.ts'],
    ['core/lexicon/new.ts', '../contract/calls.ts'],
    ['core/rules/new.ts', '../contract/calls.ts'],
    ['core/rules/new.ts', 'node:fs'],
    ['core/rules/new.ts', '../../main/files/write-file.ts'],
    ['core/diff/new.ts', '../../renderer/app/main.tsx'],
    ['core/review/new.ts', 'react'],
    ['core/contract/new.ts', 'electron'],
    ['core/formats/new.ts', 'node:fs/promises'],
    ['core/check/new.ts', 'monaco-editor/editor'],
    ['main/services/new.ts', '../../renderer/app/main.tsx'],
    ['main/web/new.ts', 'react'],
    ['renderer/app/new.ts', '../../main/services/client.ts'],
    ['renderer/app/new.tsx', 'electron'],
    ['renderer/app/new.ts', 'node:fs'],
  ])('keeps %s from importing %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual(['no-restricted-imports']);
  });

  test.each([
    ['core/rules/new.ts', '../text/tokens.ts'],
    ['core/contract/new.ts', '../model/segment.ts'],
    ['core/diff/new.ts', 'diff'],
    ['main/services/new.ts', '../../core/contract/calls.ts'],
    ['main/services/new.ts', 'node:fs'],
    ['main/electron/new.ts', 'electron'],
    ['renderer/app/new.tsx', '../../core/contract/calls.ts'],
    ['renderer/app/new.tsx', 'react'],
  ])('lets %s import %s', async (file, from) => {
    expect(await refusals(file, from)).toEqual([]);
  });
});

describe('the compiler', () => {
  let folder: string;
  beforeAll(async () => {
    await mkdir(join(ROOT, 'out'), { recursive: true });
    folder = await mkdtemp(join(ROOT, 'out', 'test-layers-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** What the compiler says of each text, were it a file of the layer. */
  async function complaints(layer: string, texts: readonly string[]): Promise<string[]> {
    const files = texts.map((_, index) => join(folder, `${layer}-${String(index)}.ts`));
    for (const [index, file] of files.entries()) await writeFile(file, texts[index] ?? '');
    const config = join(folder, `tsconfig.${layer}.json`);
    const settings = {
      extends: `../../${layer}/tsconfig.json`,
      compilerOptions: { rootDir: ROOT, composite: false, emitDeclarationOnly: false, noEmit: true },
      files: files.map((file) => basename(file)),
      include: [],
      references: [],
    };
    await writeFile(config, JSON.stringify(settings));
    const parsed = ts.parseJsonConfigFileContent(settings, ts.sys, folder, undefined, config);
    expect(parsed.errors).toEqual([]);
    const program = ts.createProgram(parsed.fileNames, parsed.options);
    const all = ts.getPreEmitDiagnostics(program);
    return files.map((file) =>
      all
        .filter((diagnostic) => diagnostic.file?.fileName === file)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
        .join(' '),
    );
  }

  const ofNode = [
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
    "export const home = process.env['HOME'];\n",
  ];
  const ofBrowsers = [
    'export const title = document.title;\n',
    "export const page = fetch('/');\n",
    'export const kept = localStorage.length;\n',
  ];
  const sound =
    "import { fail } from '../../core/model/result.ts';\nexport const gone = fail('not-found', { document: 'a' });\n";
  const UNKNOWN = /^Cannot find (?:name|module)/;

  test('finds nothing of Node or of browsers in core', async () => {
    const [clean, ...refused] = await complaints('core', [sound, ...ofNode, ...ofBrowsers]);
    expect(clean).toBe('');
    for (const complaint of refused) expect(complaint).toMatch(UNKNOWN);
  });

  test('finds no page in main', async () => {
    const [clean, ...refused] = await complaints('main', [
      sound,
      'export const title = document.title;\n',
      'export const place = window.location;\n',
    ]);
    expect(clean).toBe('');
    for (const complaint of refused) expect(complaint).toMatch(UNKNOWN);
  });

  test('finds nothing of Node in the renderer', async () => {
    const [clean, ...refused] = await complaints('renderer', [sound, ...ofNode]);
    expect(clean).toBe('');
    for (const complaint of refused) expect(complaint).toMatch(UNKNOWN);
  });
});
