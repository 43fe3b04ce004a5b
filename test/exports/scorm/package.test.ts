import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runtimeText } from '../../../scripts/export/runtime.ts'
import { scormPackage } from '../../../src/exports/scorm/package.ts'
import { load } from '../../exercises/practice.ts'
import { SMALL } from '../../exercises/small.ts'
import { children, parse, textAt } from '../moodle/reading.ts'

const small = load(SMALL)
const selection = { exercises: [small], locale: 'es', variants: [0] } as const

describe('a package', () => {
  it('has its manifest at the root, and every file that it names and no other', () => {
    const files = unzipSync(scormPackage(selection, 'run()').bytes)
    const manifest = files['imsmanifest.xml']
    if (!manifest) throw new Error('no manifest')
    const root = parse(manifest)
    expect(textAt(root, 'metadata', 'schemaversion')).toBe('1.2')
    expect(textAt(root, 'organizations', 'organization', 'title')).toBe('Pequeño')
    const [resources] = children(root, 'resources')
    const [resource] = resources ? children(resources, 'resource') : []
    if (!resource) throw new Error('no resource')
    const named = children(resource, 'file').map(file => file.getAttribute('href'))
    expect([...named, 'imsmanifest.xml'].sort()).toEqual(Object.keys(files).sort())
    expect(resource.getAttribute('href')).toBe('index.html')
    expect(resource.getAttribute('adlcp:scormtype')).toBe('sco')
  })

  it('names nothing outside itself, and nothing by an absolute path', () => {
    const files = unzipSync(scormPackage(selection, '').bytes)
    const page = strFromU8(files['index.html'] ?? new Uint8Array())
    for (const [, address] of page.matchAll(/(?:src|href)="([^"]*)"/g)) {
      expect(address).toMatch(/^[a-z]+\.[a-z]+$/)
    }
  })

  it('keeps hostile texts as data', () => {
    const title = { en: '</script><script>x', es: '</script><script>x' }
    const files = unzipSync(
      scormPackage({ ...selection, exercises: [{ ...small, title }] }, '').bytes
    )
    const page = strFromU8(files['index.html'] ?? new Uint8Array())
    expect(page.match(/<\/script>/g)).toHaveLength(2)
    const [, data = ''] = /id="contents">(.*?)<\/script>/.exec(page) ?? []
    expect(JSON.parse(data).exercises[0].title).toEqual(title)
  })

  it('is the same file for the same exercises, without their tests', () => {
    const [one, two] = [scormPackage(selection, 'x'), scormPackage(selection, 'x')]
    expect(one.bytes).toEqual(two.bytes)
    expect(strFromU8(unzipSync(one.bytes)['index.html'] ?? new Uint8Array())).toContain(
      '"tests":[]'
    )
  })

  it('says what it leaves out', () => {
    const many = Array.from({ length: 80 }, () => small)
    const { leftOut } = scormPackage({ ...selection, exercises: many }, '')
    expect(leftOut).toHaveLength(5)
    expect(leftOut[0]?.why.es).toContain('150 preguntas')
    expect(scormPackage({ ...selection, variants: [4] }, '').leftOut[0]?.why.en).toContain(
      'variant 4'
    )
  })

  it('runs in one classic script without imports', async () => {
    const script = await runtimeText()
    expect(() => new Function(script)).not.toThrow()
    expect(script).not.toMatch(/\b(?:import|export)\b[^.]/)
    expect(script).not.toMatch(/https?:\/\//)
  })
})
