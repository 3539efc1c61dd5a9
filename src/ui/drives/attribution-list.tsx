/** Lists the parts of a difference beside what each would be told one at a time, and what differs in each. */
import { dollars } from '../format'
import { Num } from '../number'
import { Words } from '../words'
import { aloneAsked, differenceAsked, interactionAsked, partAsked } from './attribution-reasons'
import { measured } from './attribution-pair'
import type { AttributedPair } from './attribution-pair'
import { signedDollars } from './measured'

/** The table, always in view: a part is only understood beside what one at a time would say. */
export function AttributionList(props: { readonly pair: AttributedPair }) {
  const { pair } = props
  const { parts, difference, interaction, joined, uncounted } = pair.attribution
  const [a, b] = pair.sides
  const figure = (label: string, value: number, asked: () => ReturnType<typeof partAsked>) => (
    <td class="r">
      <Num label={label} asked={asked}>
        {signedDollars(value)}
      </Num>
    </td>
  )
  return (
    <>
      <div class="scroll" tabindex={0} role="region" aria-label="Parts of the difference">
        <table class="plain attribution-parts">
          <caption>
            {measured(pair)}: {b.name} less {a.name}, in dollars
          </caption>
          <thead>
            <tr>
              <th scope="col">What differs</th>
              <th scope="col" class="r">
                Part
              </th>
              <th scope="col" class="r">
                First in: alone on {a.name}
              </th>
              <th scope="col" class="r">
                Last in: after all others
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.words}>
                <th scope="row">
                  {part.words}
                  <ul data-name>
                    {part.differs.map(({ path, says }) => (
                      <li key={path}>{says}</li>
                    ))}
                  </ul>
                </th>
                {figure(`${part.words}: part`, part.part, () => partAsked(pair, part))}
                {figure(`${part.words}: first in`, part.firstIn, () =>
                  aloneAsked(pair, part, 'first'),
                )}
                {figure(`${part.words}: last in`, part.lastIn, () =>
                  aloneAsked(pair, part, 'last'),
                )}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Together</th>
              {figure('The whole difference', difference, () => differenceAsked(pair))}
              {figure('All groups first in, added up', difference - interaction, () =>
                interactionAsked(pair),
              )}
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      {interaction !== 0 && (
        <p class="said">
          <Words
            of={[
              'Changed one at a time, they leave ',
              {
                text: dollars(interaction),
                label: `left unexplained by one at a time: ${dollars(interaction)}`,
                asked: () => interactionAsked(pair),
              },
              ' unexplained: what one group does depends on the others.',
            ]}
          />
        </p>
      )}
      {joined.map(({ groups, because }) => (
        <p key={groups.join()} class="caveat" data-name>
          {groups.join(' and ')} are told as one, since one cannot be changed without the other.{' '}
          {because}
        </p>
      ))}
      {uncounted.length > 0 && (
        <details class="uncounted">
          <summary>What differs besides, and moves no figure of a fiscal year</summary>
          <ul data-name>
            {uncounted.map(({ path, says }) => (
              <li key={path}>{says}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
