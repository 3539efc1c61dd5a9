/** Parameters of time that belong together, behind one line that opens: a remedy, an award's life, a calendar. */
import '../styles/next.css'
import { ParameterField } from '../drawers/parameter-field'
import type { CourseGroup } from '../views/course-parameters'
import { countChanged } from '../views/parameter-list'

/** The line with a count of what is changed, and the controls under it. */
export function CourseFields({ group }: { readonly group: CourseGroup }) {
  const changed = countChanged(group.rows)
  return (
    <details class="course-group">
      <summary>
        {group.title} {changed > 0 && <em>{changed} changed</em>}
      </summary>
      {group.says !== '' && (
        <p class="said" data-name>
          {group.says}
        </p>
      )}
      <div class="course-fields">
        {group.rows.map((row) => (
          <ParameterField key={row.parameter.path} row={row} />
        ))}
      </div>
    </details>
  )
}
