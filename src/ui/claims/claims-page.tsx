/** The claim lab: published claims of every side beside the model, one with its assumptions, and a bridge between two. */
import './claims.css'
import type { JudgedClaim } from '../../model/index'
import { day } from '../format'
import { FramedTable } from '../table/framed-table'
import { useHeading } from '../verdicts/use-heading'
import { Words } from '../words'
import type { Told } from '../words'
import { BridgeBetween } from './bridge-between'
import { ContextFacts } from './context-facts'
import { claimedTold, leftTold, modelTold, VERDICTS } from './claim-figures'
import { OneClaim } from './one-claim'
import { useClaims } from './use-claims'

const TITLE = 'Published claims'

/** The page; `claims` names one claim, or two with a comma between them. */
export function ClaimsPage(props: { readonly claims: string | null }) {
  const found = useClaims()
  const heading = useHeading(TITLE)
  const { judged, of, fault, dataset } = found
  const [first, second] = (props.claims ?? '').split(',').map((id) => ofId(judged, id))
  const whole = of > 0 && judged.length === of
  return (
    <article class="law-page claims" aria-labelledby="claims-title">
      <h2 id="claims-title" class="page-title" tabindex={-1} ref={heading}>
        {TITLE}
      </h2>
      <p class="said">
        What newspapers, research groups, an agency and an Inspector General said is at stake, by
        date. Each is held against the scenario that comes nearest. Where the two differ, the page
        says what would have to be assumed, or what our data do not hold. No scenario was bent to
        reach a number.
      </p>
      {fault !== '' && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      {!whole && fault === '' && (
        <p class="busy" role="status">
          Holding each claim against the model.{' '}
          <progress
            max={of || 1}
            value={judged.length}
            aria-label="Claims held against the model"
          />
        </p>
      )}
      {judged.length > 0 && <ClaimTable judged={judged} />}
      {dataset !== null && first && !second && (
        <OneClaim key={first.claim.id} judged={first} dataset={dataset} />
      )}
      {whole && <BridgeBetween judged={judged} pair={first && second ? [first, second] : null} />}
      <ContextFacts />
    </article>
  )
}

function ofId(judged: readonly JudgedClaim[], id: string): JudgedClaim | undefined {
  return judged.find(({ claim }) => claim.id === id)
}

function ClaimTable({ judged }: { readonly judged: readonly JudgedClaim[] }) {
  const told = (piece: Told | string) => <Words of={[piece]} />
  return (
    <FramedTable
      label="Published claims"
      caption="Each claim beside the model"
      class="claim-table"
      head={['Claim', 'Claimed', 'The model gives', 'Left', 'How near']}
      numeric={[1, 2, 3]}
      whole
    >
      <tbody>
        {judged.map((each) => (
          <tr key={each.claim.id} data-claim={each.claim.id}>
            <th scope="row">
              <a href={`#claims=${each.claim.id}`}>{each.claim.title}</a>
              <small data-name>
                {each.claim.by}, {day(each.claim.on)}
              </small>
            </th>
            <td class="r">{told(claimedTold(each))}</td>
            <td class="r">{told(modelTold(each, each.figure))}</td>
            <td class="r">{told(leftTold(each, each.figure))}</td>
            <td>{VERDICTS[each.verdict]}</td>
          </tr>
        ))}
      </tbody>
    </FramedTable>
  )
}
