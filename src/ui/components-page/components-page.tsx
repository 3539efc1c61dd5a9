/** Shows every token and every component of the page together, on real data, for whoever changes them. */
import { useHeading } from '../verdicts/use-heading'
import { readSee } from '../views/address'
import { EXHIBITS } from './exhibits'
import { TokensPart } from './tokens-part'
import '../styles/components.css'
import '../styles/files.css'

/** The page of parts. */
export function ComponentsPage() {
  const heading = useHeading('Tokens and components', readSee(location.hash) === null)
  return (
    <div class="exhibits">
      <section aria-labelledby="components-title">
        <h2 id="components-title" ref={heading} tabindex={-1}>
          Tokens and components
        </h2>
        <p class="said">
          For whoever changes this page. What you see here is what the rooms are made of: the
          components run on the scenario in view, so a change to one shows at once. Look here in
          light and in dark, on the narrowest window, at twice the text size and in print before you
          change a room.
        </p>
        <nav class="on-this-page" aria-label="Components">
          <a href="#components&see=tokens-title">Tokens</a>
          {EXHIBITS.map((each) => (
            <a key={each.file} href={`#components&see=${each.id}-title`}>
              {each.name}
            </a>
          ))}
        </nav>
      </section>
      <TokensPart />
      {EXHIBITS.map(({ id, name, file, is, Show }) => (
        <section key={id} class="exhibit" aria-labelledby={`${id}-title`}>
          <h2 id={`${id}-title`} tabindex={-1} data-name>
            {name}
          </h2>
          <p class="caption">
            <code>src/ui/{file}</code>
          </p>
          <p class="said" data-name>
            {is}
          </p>
          <div class="stand">
            <Show />
          </div>
        </section>
      ))}
    </div>
  )
}
