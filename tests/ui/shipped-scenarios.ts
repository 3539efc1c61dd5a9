/** Hands the page its shipped scenarios before each file of tests, as its first data do. */
import { listShipped, openScenarioFile } from '../../src/cli/scenario-files'
import type { Scenario } from '../../src/model/index'
import { takeShipped } from '../../src/ui/shipped'

takeShipped(
  Object.fromEntries(
    listShipped().map((name) => [name, JSON.parse(openScenarioFile(name).text) as Scenario]),
  ),
)
