import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Frame, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { runtimeText } from '../../scripts/export/runtime.ts'
import { compile } from '../../src/exercises/compile.ts'
import { candidatesOf } from '../../src/exercises/grading/candidates.ts'
import { variantFor } from '../../src/exercises/seeds.ts'
import { practiceGivens } from '../../src/exercises/solve.ts'
import type { Selection } from '../../src/exports/question.ts'
import { scormPackage } from '../../src/exports/scorm/package.ts'
import { exerciseOfAnyKind } from '../classroom/support.ts'
import { practice } from '../exercises/practice.ts'
import { origin, visit } from './reader.ts'

// A SCORM package in a frame of a platform: scorm-again, whose strict mode refuses what SCORM 1.2 forbids.

const LMS = readFileSync('node_modules/scorm-again/dist/scorm12.min.js', 'utf8').replace(
  /\/\/# sourceMappingURL.*$/m,
  ''
)

const FOLDER = '/some/platform/course 7/unit (1)'

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  xml: 'application/xml'
}

/** The platform's page: its interface, what an earlier session left, and everything it refuses. */
const platform = (
  earlier: string
) => `<!doctype html><title>LMS</title><link rel="icon" href="data:,">
<script>${LMS}</script>
<script>
  window.refused = []
  window.API = new Scorm12API({ autocommit: false, strict_errors: true, logLevel: 5 })
  const kept = ${earlier}
  if (kept) window.API.loadFromJSON(kept)
  else window.API.loadFromJSON({ core: { student_id: 'ana-3', student_name: 'Ana' } })
  for (const name of ['LMSInitialize', 'LMSSetValue', 'LMSGetValue', 'LMSCommit', 'LMSFinish']) {
    const own = window.API[name].bind(window.API)
    window.API[name] = (...given) => {
      const answer = own(...given)
      const error = String(window.API.LMSGetLastError())
      // 403 and 0: reading what was never set is no fault.
      if (error !== '0' && !(name === 'LMSGetValue' && error === '403')) window.refused.push([name, ...given, error])
      return answer
    }
  }
</script>
<iframe id="unit" width="800" height="600" src="${encodeURI(FOLDER)}/index.html"></iframe>`

async function serve(page: Page, selection: Selection, earlier: () => string) {
  const files = unzipSync(scormPackage(selection, await runtimeText()).bytes)
  await page.route(`${origin()}/**`, route => {
    const path = decodeURI(new URL(route.request().url()).pathname)
    if (path === '/lms/')
      return route.fulfill({ contentType: 'text/html', body: platform(earlier()) })
    if (path === '/blank/')
      return route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' })
    const file = files[path.slice(FOLDER.length + 1)]
    if (!path.startsWith(`${FOLDER}/`) || !file) return route.fulfill({ status: 404 })
    return route.fulfill({
      contentType: TYPES[path.split('.').at(-1) ?? ''] ?? '',
      body: strFromU8(file)
    })
  })
}

async function unit(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#unit')
  const frame = await handle.contentFrame()
  if (!frame) throw new Error('no frame')
  await frame.locator('#progress').waitFor()
  return frame
}

const part = (frame: Frame, id: string) =>
  frame.locator(`[data-part="unit-economics-practice.${id}"]`)

async function answer(frame: Frame, id: string, text: string) {
  await part(frame, id).locator('input').fill(text)
  await part(frame, id)
    .getByRole('button', { name: /Check|Comprobar/ })
    .click()
  return part(frame, id).locator('.verdict').textContent()
}

const cmi = (page: Page) =>
  page.evaluate(
    () =>
      JSON.parse(
        (
          window as never as { API: { renderCMIToJSONString(): string } }
        ).API.renderCMIToJSONString()
      ).cmi
  )
const refused = (page: Page) =>
  page.evaluate(() => (window as never as { refused: unknown[] }).refused)

const selection: Selection = { exercises: [practice], locale: 'en', variants: [0] }

/** Thirty different answers to the parts, right ones last. */
const thirty = () => {
  const compiled = compile(practice)
  const wrong = [...compiled.parts.values()].flatMap(one =>
    candidatesOf(compiled, one, practiceGivens(practice))
      .filter(({ tier }) => tier === 'wrong')
      .slice(0, 5)
      .map(({ value }) => [one.id, value.toFixed(4)] as const)
  )
  const right = [
    ['cac', '1000'],
    ['arpu', '81.63'],
    ['churn', '1.3265'],
    ['ltv', '6153.85'],
    ['payback', '12.25']
  ] as const
  return [...wrong.slice(0, 25), ...right]
}

test('initialises, scores thirty answers, suspends, resumes and finishes; nothing is refused', async () => {
  let earlier = 'null'
  await visit(
    '/lms/',
    async page => {
      const first = await unit(page)
      expect(await cmi(page)).toMatchObject({ core: { lesson_status: 'incomplete' } })
      const answers = thirty()
      expect(answers).toHaveLength(30)
      for (const [id, text] of answers.slice(0, 28)) await answer(first, id, text)
      const midway = await cmi(page)
      expect(midway.core).toMatchObject({
        lesson_status: 'completed',
        score: { raw: '60', min: '0', max: '100' }
      })
      expect(midway.suspend_data.length).toBeLessThanOrEqual(4096)
      // The participant goes away: the frame is left, and the session ends by itself.
      await page.evaluate(() => {
        ;(document.getElementById('unit') as HTMLIFrameElement).src = '/blank/'
      })
      await expect
        .poll(() =>
          page.evaluate(() =>
            (window as never as { API: { isTerminated(): boolean } }).API.isTerminated()
          )
        )
        .toBe(true)
      const left = await cmi(page)
      expect(left.core.exit).toBe('suspend')
      expect(await refused(page)).toEqual([])

      earlier = JSON.stringify(left)
      await page.goto(`${origin()}/lms/`)
      const second = await unit(page)
      expect(await part(second, 'cac').locator('input').inputValue()).toBe('1000')
      expect(await part(second, 'cac').locator('.verdict').textContent()).toContain('Right')
      expect(await second.locator('#progress').textContent()).toContain('3 of 5')
      for (const [id, text] of answers.slice(28)) await answer(second, id, text)
      const end = await cmi(page)
      expect(end.core).toMatchObject({ lesson_status: 'passed', score: { raw: '100' } })
      const told = Object.values(end.interactions as Record<string, Record<string, string>>).filter(
        one => one?.['id']
      )
      expect(told.at(-1)).toMatchObject({
        id: 'unit-economics-practice.payback',
        type: 'numeric',
        student_response: '12.25',
        result: 'correct',
        weighting: '1'
      })
      expect(told.at(-1)?.['latency']).toMatch(/^\d+:\d\d:\d\d(?:\.\d+)?$/)
      expect(await refused(page)).toEqual([])
      // It is a platform that would refuse.
      await page.evaluate(() =>
        (
          window as never as { API: { LMSSetValue(name: string, value: string): void } }
        ).API.LMSSetValue('cmi.core.score.raw', 'twelve')
      )
      expect(await refused(page)).toHaveLength(1)
    },
    { prepare: page => serve(page, selection, () => earlier) }
  )
})

test('options, orders and tables are done, reported and taken up again', async () => {
  let earlier = 'null'
  const ids = ['which-basis', 'one-to-one-steps', 'rfm-by-hand', 'better-ratio']
  const exercises = ids.map(exerciseOfAnyKind)
  expect(scormPackage({ ...selection, exercises }, '').leftOut.map(one => one.exercise)).toEqual([
    'better-ratio'
  ])
  await visit(
    '/lms/',
    async page => {
      const first = await unit(page)
      const [bases, steps, scores] = exercises
      if (bases?.kind !== 'choice' || steps?.kind !== 'order' || scores?.kind !== 'table')
        throw new Error('other kinds')
      const [question = ''] = Object.keys(bases.questions)
      const right = Object.entries(bases.questions[question]?.options ?? {}).find(
        ([, option]) => option.right
      )?.[0]
      const asked = first.locator(`[data-part="which-basis.${question}"]`)
      await asked.locator(`input[value="${right}"]`).check()
      await asked.getByRole('button', { name: 'Check' }).click()
      expect(await asked.locator('.verdict').textContent()).toContain('Right')
      // By keyboard: the one that comes first goes up, place by place.
      const list = first.locator('[data-part="one-to-one-steps.order"]')
      for (const [place, id] of steps.right.flat().entries()) {
        const item = list.locator(`[data-item="${id}"]`)
        const at = () =>
          list
            .locator('[data-item]')
            .evaluateAll(
              (all, wanted) => all.findIndex(one => one.getAttribute('data-item') === wanted),
              id
            )
        await item.getByRole('button', { name: /^Up/ }).focus()
        while ((await at()) > place) await page.keyboard.press('Enter')
      }
      await list.getByRole('button', { name: 'Check' }).click()
      expect(await list.locator('.verdict').textContent()).toContain('Right')
      const table = first.locator('[data-table=rfm-by-hand]')
      const [row = ''] = Object.keys(scores.rows)
      const [column = ''] = Object.keys(scores.asked)
      await table.locator(`[name="rfm-by-hand.${row}.${column}"]`).fill('77')
      await table.getByRole('button', { name: 'Check' }).click()
      expect(await table.locator('.verdict').textContent()).toContain('Not yet')
      const told = Object.values(
        (await cmi(page)).interactions as Record<string, Record<string, string>>
      ).filter(one => one?.['id'])
      expect(told.map(one => [one['type'], one['result']])).toEqual([
        ['choice', 'correct'],
        ['sequencing', 'correct'],
        ['numeric', 'wrong']
      ])
      expect(await refused(page)).toEqual([])
      earlier = JSON.stringify(await cmi(page))
      await page.goto(`${origin()}/lms/`)
      const second = await unit(page)
      expect(
        await second.locator(`[data-part="which-basis.${question}"] input:checked`).inputValue()
      ).toBe(right)
      expect(
        await second
          .locator('[data-part="one-to-one-steps.order"] [data-item]')
          .evaluateAll(all => all.map(one => one.getAttribute('data-item')))
      ).toEqual(steps.right.flat())
      expect(await second.locator(`[name="rfm-by-hand.${row}.${column}"]`).inputValue()).toBe('77')
    },
    { prepare: page => serve(page, { ...selection, exercises }, () => earlier) }
  )
})

test('each participant has the variant that the id gives, in Spanish, and keeps it', () =>
  visit(
    '/lms/',
    async page => {
      const frame = await unit(page)
      const expected = variantFor({ kind: 'participant', seed: 'otoño' }, 'ana-3', practice)
      expect(expected).toBeGreaterThan(0)
      const section = frame.locator('[data-exercise]')
      expect(await section.getAttribute('data-variant')).toBe(String(expected))
      expect(await section.locator('h2').textContent()).toContain(`variante ${expected}`)
      expect(await answer(frame, 'cac', '')).toBe('Escribe un número.')
      expect(await refused(page)).toEqual([])
    },
    {
      prepare: page =>
        serve(
          page,
          { ...selection, locale: 'es', variants: [1, 2, 3], seed: 'otoño' },
          () => 'null'
        )
    }
  ))

test('without a platform it works, and says that nothing is kept', () =>
  visit(
    `${encodeURI(FOLDER)}/index.html`,
    async page => {
      const frame = page.mainFrame()
      expect(await frame.locator('#exercises > .note').first().textContent()).toContain(
        'nothing is kept'
      )
      expect(await answer(frame, 'cac', '1,764.71')).toContain('net growth')
      expect(await frame.locator('#progress').textContent()).toBe('0 of 5 right')
    },
    {
      prepare: page => serve(page, selection, () => 'null'),
      // A page of its own asks the site for an icon.
      tolerateErrors: true
    }
  ))
