/** Brings a scenario file of an earlier version to the current form, one version at a time. */

import type { Form } from './scenario-decode'
import type { Json } from './scenario-json'

/** The version of the format that this Grantflow writes. */
export const CURRENT_VERSION = 2

/** One step: a pure function from the form of a version to that of the next, and what it did in words. */
interface Step {
  readonly says: string
  readonly migrate: (form: Form) => ReadonlyMap<string, Json>
}

/** The steps by the version they start from. A step is never changed once a release has it. */
const STEPS: Readonly<Record<number, Step>> = {
  1: {
    says: 'version 2 adds layers (none), the hash of the data (not recorded in version 1), the version of the model (1, the only one then) and what the scenario was made from (not recorded)',
    migrate: (form) =>
      new Map<string, Json>([
        ...form,
        ['version', 2],
        ['layers', []],
        ['data', ''],
        // Every Grantflow that wrote version 1 of the format ran version 1 of the model.
        ['model', 1],
        ['derivedFrom', ''],
      ]),
  },
}

/** A form of the current version, and what each step on the way says it did. */
interface Migrated {
  readonly form: Form
  readonly says: readonly string[]
}

/** Migrate a form from the version it has, a whole number from 1 to the current one. */
export function migrate(form: Form, from: number): Migrated {
  let now = form
  const says: string[] = []
  for (let version = from; version < CURRENT_VERSION; version++) {
    const step = STEPS[version]!
    now = step.migrate(now)
    says.push(step.says)
  }
  return { form: now, says }
}
