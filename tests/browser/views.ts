/** The views of the page: the address of each, and what stands there once it is drawn. */
import type { Page } from 'playwright-core'

export interface View {
  readonly name: string
  /** What follows the page's address. */
  readonly at: string
  /** What is there when the view is drawn. */
  readonly shows: string
}

/** The four rooms, what stands under them, and what stands beside them. */
export const VIEWS: readonly View[] = [
  { name: 'Where does the money go?', at: '', shows: '.rows tbody tr' },
  { name: 'Who is caught?', at: '#caught', shows: '.matrix tbody tr' },
  { name: 'What happens to it?', at: '#next', shows: '#stages-picture' },
  { name: 'What happens to it, of one place', at: '#next=2255000', shows: '#stages-picture' },
  { name: 'What about my place?', at: '#place=4260000', shows: 'article h2' },
  { name: 'My place, a state', at: '#place=CA', shows: 'article h2' },
  { name: 'A reading', at: '#definition=oig_2016', shows: 'article h2' },
  { name: 'A case', at: '#case=ND_CAL_2017_PI', shows: 'article h2' },
  { name: 'How sure is it?', at: '#doubt', shows: 'main h2' },
  { name: 'Compare', at: '#compare', shows: 'main h2' },
  { name: 'Back-test', at: '#backtest', shows: '#holds-picture' },
  { name: 'Your own awards', at: '#awards', shows: 'main h2' },
  { name: 'Learn', at: '#learn', shows: '.lesson-list li' },
  { name: 'A lesson', at: '#learn=give-us-clarity', shows: '#step-title' },
  { name: 'An answer key', at: '#learn=jag-by-hand&print=key&seed=3', shows: '.paper-sheet' },
  { name: 'The guide', at: '#learn=guide', shows: 'article h2' },
  { name: 'Claims', at: '#claims', shows: '.claim-table tbody tr:nth-child(9)' },
  { name: 'A claim', at: '#claims=cis-jag-2016', shows: '#claim' },
  {
    name: 'A bridge between claims',
    at: '#claims=cis-jag-2016,nine-letters-sum',
    shows: '#attribution-picture',
  },
  { name: 'A board for a class', at: '#board', shows: '.board-zone' },
  { name: 'Proof', at: '#proof', shows: '.proof-classes' },
  { name: 'Five papers', at: '#papers', shows: '.papers-list' },
  { name: 'A paper', at: '#papers=memo', shows: '.sheet table' },
  { name: 'Words', at: '#words', shows: 'main h2' },
  { name: 'Components', at: '#components', shows: 'main h2' },
]

/** Waits until a view is drawn to its end: what comes when a reader nears it is neared. */
export async function drawn(page: Page, view: View): Promise<void> {
  await page.waitForSelector(view.shows)
  await page.evaluate(async () => {
    const pause = () => new Promise((done) => setTimeout(done, 60))
    for (let at = 0; at < document.documentElement.scrollHeight; at += 700) {
      scrollTo(0, at)
      await pause()
    }
    scrollTo(0, 0)
    // Whatever says that it is at work has an end.
    for (
      let tries = 0;
      tries < 200 &&
      document.querySelector('main .busy:not(:has(> :only-child:empty)), main progress');
      tries += 1
    )
      await pause()
  })
}
