/** Makes the page's opening while it is built, so that its first words stand before any script has come. */
import type { VNode } from 'preact'
import { App } from './app'
import { beginPage } from './begin'
import { createActions } from './store'
import { findBase } from './shipped'
import { unpackOpening } from './unpack-opening'

// What a component asks of its window while it is drawn.
Object.assign(globalThis, { location: { hash: '' }, matchMedia: () => ({ matches: false }) })

/** The opening page from the opening packs by name; drawn, what comes in later turns keeps its room. */
export async function firstPaint(packs: ReadonlyMap<string, unknown>): Promise<VNode> {
  const nobody = async () => {}
  const store = await beginPage(await unpackOpening(packs, nobody), nobody)
  // Nothing can be pressed yet.
  const actions = createActions(store, nobody, findBase, async () => null)
  return <App page={{ store, actions }} geometry={new Promise(() => {})} />
}
