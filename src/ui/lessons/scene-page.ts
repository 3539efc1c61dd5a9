/** Gives a step a scenario of its own to move, so that a lesson never touches the reader’s. */
import { useEffect, useState } from 'preact/hooks'
import { sceneScenario } from '../../model/index'
import type { Dataset, Scene } from '../../model/index'
import { keepRunning, runScenario } from '../run'
import { findBase } from '../shipped'
import { createActions, createPage } from '../store'
import { usePageContext } from '../use-page'
import type { Page } from '../use-page'

/** A small page whose scenario is the scene; controls in it move the scene alone. */
export function useScenePage(scene: Scene, dataset: Dataset): Page {
  const outer = usePageContext()
  const [page] = useState(() => scenePage(scene, dataset, outer))
  useEffect(
    () =>
      keepRunning(
        page.store,
        findBase,
        (call) => requestAnimationFrame(call),
        (call) => setTimeout(call),
      ),
    [page],
  )
  return page
}

function scenePage(scene: Scene, dataset: Dataset, outer: Page): Page {
  const scenario = sceneScenario(scene)
  const place = outer.store.getState().doing.now.place
  const store = createPage(dataset, { scenario, place }, runScenario(dataset, scenario, findBase), '') // prettier-ignore
  const actions = createActions(
    store,
    (next, path, take) =>
      outer.actions.ready(next, take, (says) => store.setState({ fault: { path, says } })),
    findBase,
    async () => dataset,
  )
  return { store, actions }
}
