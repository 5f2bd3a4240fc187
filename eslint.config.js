import js from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/** What each layer may not import; `test/layers.test.ts` proves that the rules bite. */
const layer = (files, patterns) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});
const forbid = (group, message) => ({ group, message });

const outside = forbid(
  [
    'node:*',
    'electron',
    'electron/*',
    '**/main/**',
    '**/renderer/**',
    '**/test/**',
    'react',
    'react-dom',
    'monaco-editor/**',
  ],
  'core is pure: no Node, DOM, Electron, main or renderer.',
);

export default js.config(
  { ignores: ['out/', 'dist/', 'node_modules/', 'test/fixtures/'] },
  ...js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['vitest.config.ts'] } } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: [
      'main/cli/**',
      'main/start/**',
      'main/build/**',
      'test/bench/**',
      'test/libreoffice/**',
      'test/torture/**',
      '**/*.mjs',
    ],
    rules: { 'no-console': 'off' },
  },
  layer(['core/**'], [outside]),
  layer(
    ['core/text/**'],
    [
      outside,
      forbid(
        [
          '**/model/**',
          '**/lexicon/**',
          '**/values/**',
          '**/rules/**',
          '**/check/**',
          '**/diff/**',
          '**/review/**',
          '**/formats/**',
          '**/contract/**',
          '**/locales/**',
        ],
        'text is the lowest layer.',
      ),
    ],
  ),
  layer(
    ['core/model/**'],
    [
      outside,
      forbid(
        [
          '**/lexicon/**',
          '**/values/**',
          '**/rules/**',
          '**/check/**',
          '**/diff/**',
          '**/review/**',
          '**/formats/**',
          '**/contract/**',
          '**/locales/**',
        ],
        'model may import text only.',
      ),
    ],
  ),
  layer(
    [
      'core/lexicon/**',
      'core/values/**',
      'core/diff/**',
      'core/formats/**',
      'core/review/**',
      'core/find/**',
      'core/rules/**',
      'core/check/**',
    ],
    [outside, forbid(['**/contract/**'], 'the contract stands above the domain.')],
  ),
  layer(
    ['main/**'],
    [
      forbid(
        ['**/renderer/**', 'react', 'react-dom', 'monaco-editor/**'],
        'main never imports the renderer.',
      ),
    ],
  ),
  layer(
    ['renderer/**'],
    [
      forbid(
        ['node:*', 'electron', '**/main/**'],
        'the renderer reaches services through core/contract alone.',
      ),
    ],
  ),
  { ...reactHooks.configs.flat['recommended-latest'], files: ['renderer/**'] },
);
