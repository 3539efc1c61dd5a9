/** Lists the scenarios a reader can hold against others: the one in view, the last save, the shipped, the recent. */
import { openScenario } from '../../model/index'
import type { Scenario } from '../../model/index'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { shipped } from '../shipped'
import { usePage, usePageContext } from '../use-page'
import { asWork } from './as-file'
import { deskOf } from './desk-page'

/** A scenario to choose. */
export interface Choice {
  readonly id: string
  readonly label: string
  readonly scenario: Scenario
  /** The name by which a file can start from it; null where it is not shipped. */
  readonly shippedAs: string | null
}

/** The scenario in view, the last save, the shipped ones and the recent ones. */
export function useChoices(): readonly Choice[] {
  const page = usePageContext()
  const dataset = usePage((state) => state.dataset)
  const { scenario } = usePage((state) => state.doing.now)
  const saved = usePage((state) => state.desk.saved)
  const [recent, setRecent] = useState<readonly Choice[]>([])
  useEffect(() => {
    void deskOf(page)
      .keeper.shelf.list()
      .then(({ kept }) =>
        setRecent(
          kept.flatMap(({ key, title, id, text }) => {
            const opened = openScenario(text, title)
            if (opened.kind !== 'scenario') return []
            const scenario = asWork(dataset, opened.scenario)
            return [{ id: `kept ${key}`, label: `${title}, ${id}`, scenario, shippedAs: null }]
          }),
        ),
      )
  }, [])
  return useMemo(
    () => [
      { id: 'now', label: 'The scenario in view', scenario, shippedAs: null },
      ...(saved === null
        ? []
        : [{ id: 'saved', label: 'The last save', scenario: saved.scenario, shippedAs: null }]),
      ...[...shipped].map(([name, each]) => ({
        id: `shipped ${name}`,
        label: each.title,
        scenario: each,
        shippedAs: name,
      })),
      ...recent,
    ],
    [scenario, saved, recent],
  )
}
