import { expect, test } from 'vitest'
import { joinModules } from '../../pipeline/page/join-modules.ts'

const join = (files: Readonly<Record<string, string>>): string =>
  joinModules('main.js', path => files[path] ?? `throw new Error('no ${path}')\n`)

test('should put what is imported first, and each once', () => {
  const script = join({
    'main.js': "import { b } from './parts/b.js';\nimport { a } from './parts/a.js';\na(b);\n",
    'parts/a.js': 'export const a = (x) => x;\nexport {};\n',
    'parts/b.js':
      "import { a } from './a.js';\nimport { c } from '../c.js';\nexport function b() { return a(c); }\n",
    'c.js': 'export const c = 1;\n',
  })
  expect(script).toBe('const a = (x) => x;\nconst c = 1;\nfunction b() { return a(c); }\na(b);\n')
})

test.each([
  ["import x from 'x';", "import x from 'x';"],
  ["import { x } from 'x';", "import { x } from 'x';"],
  ["export * from './x.js';", "export * from './x.js';"],
  ['export default 1;', 'export default 1;'],
])('should refuse what it cannot join: %s', (text, left) => {
  expect(() => join({ 'main.js': `${text}\n` })).toThrow(`main.js cannot be joined: ${left}`)
})
