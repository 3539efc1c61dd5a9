/** The hatches and dots that say what happened to money; colour only says whose it was. */

const families = ['state', 'local', 'nonprofit', 'other', 'none'] as const

/** Patterns for every family, once for the whole page. */
export function Patterns() {
  return (
    <svg id="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {families.map((family) => (
          <pattern
            key={family}
            id={`held-${family}`}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" class="paper" />
            <rect width="1.9" height="5" class={`ink-${family}`} />
          </pattern>
        ))}
        {families.map((family) => (
          <pattern
            key={family}
            id={`moved-${family}`}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
          >
            <rect width="6" height="6" class="ground" />
            <circle cx="3" cy="3" r="1.35" class={`ink-${family}`} />
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
