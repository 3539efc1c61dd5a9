/** The proof page: every published figure held, recomputed in the reader's browser, with the misses and their reasons. */
import './proof.css'
import { UnderWay } from '../under-way'
import { useHeading } from '../verdicts/use-heading'
import { CountsPart } from './counts-part'
import { LeftOutPart } from './left-out-part'
import { RowsPart } from './rows-part'
import { SourcesPart } from './sources-part'
import { useProof } from './use-proof'
import { VersionsPart } from './versions-part'

const TITLE = 'Proof: published beside computed'

/** The part. It runs the plain years; the reader's scenario stays as it is. */
export function ProofPage() {
  const heading = useHeading(TITLE)
  const { proven, working, fault, retry } = useProof()
  return (
    <article class="law-page proof-page" aria-labelledby="proof-title">
      <h2 id="proof-title" class="page-title" tabindex={-1} ref={heading}>
        {TITLE}
      </h2>
      <p class="said">
        Every published figure held here is computed anew in your browser, with default settings and
        nothing withheld. Agreeing proves something only where the figure did not go into the model.
        So the figures stand in three classes that are never added up. A miss is shown with its
        reason, and none is left out.
      </p>
      <UnderWay working={working} fault={fault} retry={retry} />
      {proven !== null && (
        <>
          <CountsPart proven={proven} />
          <RowsPart proven={proven} />
        </>
      )}
      <LeftOutPart />
      <SourcesPart />
      <VersionsPart />
    </article>
  )
}
