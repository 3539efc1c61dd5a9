/** Reads a lesson's file: strictly, into new objects, with one sentence on the first thing wrong. */
import * as v from 'valibot'
import { ScenarioFault, quote, suggest } from '../fault'
import { readStrictJson } from '../scenario-json'
import { placesIn } from '../text-place'
import type { Lesson, LessonStep } from '../types'
import { editionIds, inEdition } from './lesson-edition'
import { lessonForm } from './lesson-form'

/**
 * Read the text of a lesson in one edition, the first where none is named; `file` names it in errors.
 * Throws a ScenarioFault that names the file, the field, what is wrong and what to write.
 */
export function readLesson(text: string, file: string, edition = ''): Lesson {
  const { json, faults } = readStrictJson(text)
  if (json === undefined || faults[0] !== undefined) {
    const { line, column } = placesIn(text)(faults[0]!.at)
    throw new ScenarioFault(`${file}, line ${line}, column ${column}: ${faults[0]!.says}`)
  }
  const ids = editionIds(json)
  const wanted = edition === '' ? (ids[0] ?? '') : edition
  if (wanted !== '' && !ids.includes(wanted))
    throw new ScenarioFault(
      `${file}: the lesson has no edition ${quote(wanted)}${suggest(wanted, ids)}.`,
    )
  const read = v.safeParse(lessonForm, inEdition(json, ids, wanted), { abortEarly: true })
  if (!read.success) {
    const [issue] = read.issues
    const place = (issue.path ?? []).map((step) => String(step.key)).join('.')
    throw new ScenarioFault(`${file}${place === '' ? '' : `, ${place}`}: ${issue.message}.`)
  }
  const { $schema: _, format: __, version: ___, ...lesson } = read.output
  const made = { ...lesson, edition: wanted } as Lesson
  checkNames(made, file)
  return made
}

/** What a lesson names has to be there: steps, scenes, figures of its answers and of its texts. */
function checkNames(lesson: Lesson, file: string): void {
  const fault = (path: string, says: string) => new ScenarioFault(`${file}, ${path}: ${says}.`)
  const steps = lesson.steps.map(({ id }) => id)
  const twice = steps.find((id, at) => steps.indexOf(id) !== at)
  if (twice !== undefined)
    throw fault('steps', `the id ${quote(twice)} stands twice; give each step its own`)
  for (const [minutes, ids] of Object.entries(lesson.minutes)) {
    if (ids.length === 0) throw fault(`minutes.${minutes}`, 'no step is named; name one at least')
    const unknown = ids.find((id) => !steps.includes(id))
    if (unknown !== undefined)
      throw fault(
        `minutes.${minutes}`,
        `there is no step ${quote(unknown)}${suggest(unknown, steps)}`,
      )
  }
  const scenes = Object.keys(lesson.scenes)
  for (const step of lesson.steps) {
    const at = `steps.${step.id}`
    if (step.scene !== '' && !scenes.includes(step.scene))
      throw fault(
        `${at}.scene`,
        `there is no scene ${quote(step.scene)}${suggest(step.scene, scenes)}`,
      )
    checkAnswer(lesson, step, (says) => fault(`${at}.predict`, says))
  }
}

function checkAnswer(
  { figures }: Lesson,
  { predict }: LessonStep,
  fault: (says: string) => ScenarioFault,
): void {
  if (predict === null) return
  const { kind, choices, answer } = predict
  if (kind === 'text') {
    if (answer !== null) throw fault('an answer in words is not computed; leave the answer out')
    return
  }
  if (answer === null) throw fault('no answer is named; write one such as {"figure": "to_states"}')
  const named =
    'figure' in answer
      ? [answer.figure]
      : 'most' in answer
        ? answer.most
        : 'least' in answer
          ? answer.least
          : 'over' in answer
            ? answer.over.filter((each) => typeof each === 'string')
            : []
  const unknown = named.find((each) => !Object.hasOwn(figures, each))
  if (unknown !== undefined)
    throw fault(`there is no figure ${quote(unknown)}${suggest(unknown, Object.keys(figures))}`)
  if (kind === 'number') {
    if (!('figure' in answer)) throw fault('a number is a figure; write {"figure": its name}')
    return
  }
  const needed = 'most' in answer || 'least' in answer ? named.length : 'over' in answer ? 2 : 0
  if ('figure' in answer)
    throw fault(
      'a choice is not a figure; write {"most": [...]}, {"least": [...]} or {"over": [...]}',
    )
  if (needed > 0 && choices.length !== needed)
    throw fault(`${choices.length} choices stand beside ${needed} figures; write as many`)
  if ('law' in answer && (answer.law < 0 || answer.law >= choices.length))
    throw fault(`there is no choice ${answer.law}; count from 0`)
}
