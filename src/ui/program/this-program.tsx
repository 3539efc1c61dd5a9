/** Shows one program's terms, who may receive it, its amounts, and how far published awards bear it out. */
import { memo } from 'preact/compat'
import { Num } from '../number'
import { usePage } from '../use-page'
import { amountFacts, programFacts, reproducesWords, termFacts } from '../views/program-facts'
import type { ProgramFact } from '../views/program-facts'

/** The section on the program in view. */
export const ThisProgram = memo(function DrawThisProgram(props: { readonly program: string }) {
  const dataset = usePage((state) => state.dataset)
  const year = usePage((state) => state.shown.outcome.settings.year)
  const program = dataset.programs.find(({ id }) => id === props.program)
  if (program === undefined) return null
  return (
    <section aria-labelledby="program-title" class="program-section">
      <h2 id="program-title">This program: {program.short}</h2>
      <p class="said">
        {reproducesWords[program.reproduces]}. {program.reproducesNote}
      </p>
      <div class="facts">
        <div>
          <h3>What and for whom</h3>
          <Facts facts={programFacts(dataset, program)} />
        </div>
        <div>
          <h3>Terms</h3>
          <Facts facts={termFacts(dataset, program)} />
        </div>
        <div>
          <h3>Money</h3>
          <dl>
            {amountFacts(program, year).map((each) => (
              <div key={each.name}>
                <dt>{each.name}</dt>
                <dd>
                  {each.reason === null ? (
                    <i>{each.words}</i>
                  ) : (
                    <Num
                      asked={{
                        title: `${each.name}: ${each.words}`,
                        about: { reason: each.reason },
                      }}
                      label={`${each.name}: ${each.words}. Show the source`}
                    >
                      {each.words}
                    </Num>
                  )}
                  <small>{each.says}</small>
                </dd>
              </div>
            ))}
          </dl>
          {program.notModelled.length > 0 && (
            <>
              <h3>Not modelled</h3>
              <ul>
                {program.notModelled.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </section>
  )
})

function Facts(props: { readonly facts: readonly ProgramFact[] }) {
  return (
    <dl>
      {props.facts.map((each) => (
        <div key={each.name}>
          <dt>{each.name}</dt>
          <dd>
            {each.unknown ? <i>{each.says}</i> : each.says}
            {each.source !== '' && <small>{each.source}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
