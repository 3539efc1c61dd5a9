/** Lists the parameters a reader may put in doubt, under what they belong to. */
import { changeInWords, listParameters, parametersFor } from '../../model/index'
import type { Dataset, FiscalYear, Parameter, ParameterValue } from '../../model/index'
import { fullName, indexOf } from '../views/names'
import { groupRows, isSettable, rowOf } from '../views/parameter-list'

/** Parameters under one title. */
interface DoubtableGroup {
  readonly title: string
  readonly parameters: readonly Parameter[]
}

/** What is set as a whole on this page, or is of time or text. */
const LEFT_OUT = /^(?:year$|unknown|list_errors$|lists\.)/

/** Every parameter of the year that may be in doubt, then the facts of one place. */
export function doubtable(
  dataset: Dataset,
  year: FiscalYear,
  place: string,
): readonly DoubtableGroup[] {
  const rows = listParameters(dataset, year)
    .filter((one) => !LEFT_OUT.test(one.path) && one.type !== 'rule' && isSettable(one))
    .map((one) => rowOf(one, {}))
  const groups = groupRows(rows).map(({ title, rows: members }) => ({
    title,
    parameters: members.map(({ parameter }) => named(dataset, parameter)),
  }))
  const at = indexOf(dataset, place)
  if (at < 0) return groups
  const facts = dataset.factKinds.map((kind) => factOf(dataset, `facts.${place}.${kind.name}`))
  return [
    ...groups,
    {
      title: `Facts of ${fullName(dataset.recipients, at)}`,
      parameters: facts.filter((one) => one !== null),
    },
  ].filter(({ parameters }) => parameters.length > 0)
}

/** The parameter at a path: one of the year's, or a fact of a place. */
export function parameterAt(
  dataset: Dataset,
  year: FiscalYear,
  path: string,
  inForce: Readonly<Record<string, ParameterValue>>,
): Parameter {
  const found = listParameters(dataset, year).find((one) => one.path === path)
  if (found !== undefined) return named(dataset, found)
  const fact = factOf(dataset, path)
  if (fact !== null) return fact
  const parameters = parametersFor(dataset, new Map(Object.entries(inForce)))
  return plain(path, changeInWords(parameters, path, '').label, 'choice')
}

/** With the name it has where it stands alone: its program's, or the case's. */
function named(dataset: Dataset, parameter: Parameter): Parameter {
  const order = dataset.orders.find(({ id }) => parameter.path === `orders.${id}`)
  if (order !== undefined) return { ...parameter, label: `${order.case} holds` }
  const parameters = { dataset, byPath: new Map([[parameter.path, parameter]]) }
  return { ...parameter, label: changeInWords(parameters, parameter.path, parameter.value).label }
}

function factOf(dataset: Dataset, path: string): Parameter | null {
  const [group, place = '', name = ''] = path.split('.')
  const kind = dataset.factKinds.find((each) => each.name === name)
  const at = indexOf(dataset, place)
  if (group !== 'facts' || kind === undefined || at < 0) return null
  const choices = kind.values
    .filter((id) => id !== 'unknown')
    .map((id) => ({ id, label: id.replaceAll('_', ' ') }))
  if (choices.length < 2) return null
  const label = `${kind.label}, ${fullName(dataset.recipients, at)}`
  return { ...plain(path, label, 'choice'), choices }
}

function plain(path: string, label: string, type: Parameter['type']): Parameter {
  return { path, label, drawer: 'assumption', type, value: '', unit: '', source: '', law: '' }
}
