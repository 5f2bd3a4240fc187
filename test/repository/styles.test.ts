/** The interface mirrors by itself: styles say start and end, never left and right. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const RENDERER = join(import.meta.dirname, '..', '..', 'renderer');
const files = (ending: string) => globSync(`**/*.${ending}`, { cwd: RENDERER });
const read = (file: string) => readFileSync(join(RENDERER, file), 'utf8');

/** Declarations of a style sheet that name a physical side, or set four sides of which two would not mirror. */
function physical(css: string): string[] {
  const plain = css.replaceAll(/\/\*[^]*?\*\//g, '');
  return [...plain.matchAll(/(?<=[{};]\s*)([-\w]+)\s*:\s*([^;{}]+)(?=[;}])/g)].flatMap(
    ([declaration, property = '', value = '']) => {
      const sides = /^(?:margin|padding|inset|border-(?:width|style|color))$/.test(property)
        ? value.trim().split(/\s+(?![^(]*\))/)
        : [];
      const uneven = sides.length === 4 && sides[1] !== sides[3];
      const named = /(?:^|-)(?:left|right)(?:-|$)/.test(property) || /\b(?:left|right)\b/.test(value);
      return uneven || named ? [declaration] : [];
    },
  );
}

test('a physical direction would be seen', () => {
  for (const bad of [
    'a{margin-left:1px}',
    'a { left: 0; }',
    'a{color:red;text-align:right}',
    'a{padding:1px 2px 3px 4px}',
    'a{border-top-left-radius:1px}',
    'a{background:linear-gradient(to right, red, blue)}',
  ])
    expect(physical(bad), bad).toHaveLength(1);
  for (const good of [
    'a{margin-inline-start:1px}',
    'a{inset-inline:0;text-align:start}',
    'a{padding:1px 2px 3px 2px}',
    '.left:hover,.right a{color:red}',
    '/* left: 0; */ a{color:red}',
  ])
    expect(physical(good), good).toEqual([]);
});

test('the style sheets name no physical direction', () => {
  const sheets = files('css');
  expect(sheets.length).toBeGreaterThan(3);
  expect(sheets.flatMap((sheet) => physical(read(sheet)).map((found) => `${sheet}: ${found}`))).toEqual([]);
});

test('nor do styles in components', () => {
  const direction =
    /\b(?:margin|padding|border)(?:Left|Right)\b|\b(?:textAlign|float|clear)\s*[:=]\s*["'](?:left|right)["']/g;
  const found = [...files('tsx'), ...files('ts')].flatMap((file) =>
    [...read(file).matchAll(direction)].map(([words]) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

/** Set by react-aria on what it opens. */
const FROM_ELSEWHERE = ['--trigger-width'];

test('every variable that a style uses is given a value somewhere', () => {
  const texts = ['css', 'ts', 'tsx'].flatMap((ending) => files(ending).map(read));
  const given = new Set([
    ...FROM_ELSEWHERE,
    ...texts.flatMap((text) => [...text.matchAll(/(--[\w-]+)['"`]?\]?\s*[:,]/g)].map(([, name]) => name)),
  ]);
  const missing = files('css').flatMap((sheet) =>
    [...read(sheet).matchAll(/var\((--[\w-]+)/g)].flatMap(([, name]) =>
      given.has(name) ? [] : [`${sheet}: ${String(name)}`],
    ),
  );
  expect(missing).toEqual([]);
});
