/** Sets the role cards of a hearing, four to a sheet, to be cut apart. */
import { Words } from '../words'
import type { PrintedRole } from './printed'

const A_SHEET = 4

/** The cards, a quarter of a sheet each. */
export function PaperRoles(props: {
  readonly title: string
  readonly roles: readonly PrintedRole[]
}) {
  const { roles } = props
  const sheets = Array.from({ length: Math.ceil(roles.length / A_SHEET) }, (_, at) =>
    roles.slice(at * A_SHEET, (at + 1) * A_SHEET),
  )
  return (
    <>
      <h3 class="paper-title">{props.title}: the cards</h3>
      {sheets.map((cards, at) => (
        <div class="role-cards" key={at}>
          {cards.map(({ role, goal, knows, asks }) => (
            <section class="role-card" key={role} aria-label={role}>
              <h4>{role}</h4>
              <p>
                <b>Your goal.</b> <Words of={goal} />
              </p>
              <p>
                <b>You know.</b> <Words of={knows} />
              </p>
              <p>
                <b>You ask.</b> <Words of={asks} />
              </p>
            </section>
          ))}
        </div>
      ))}
    </>
  )
}
