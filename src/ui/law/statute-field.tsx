/** A number of the law as a field in its sentence: struck through and followed by the reader's where it was changed. */
import { useId, useRef, useState } from 'preact/hooks'
import type { StatuteSlot } from '../../model/index'
import { useActions } from '../use-page'
import { slotParameter, slotValue } from '../views/statute'
import { fieldText, readField, unitsOf } from '../views/statute-slot'
import { stepValue } from '../views/step-value'
import { spokenWords } from '../views/value-words'
import { FieldInLaw, Struck } from './struck'
import { ChoiceField } from './statute-choice'
import { useSlot } from './use-slot'
import type { SlotInForce } from './use-slot'

/** A number elsewhere in the text that follows its field, such as in a heading. */
export function StatuteEcho(props: { readonly slot: StatuteSlot }) {
  const held = useSlot(props.slot)
  if (held === undefined || !held.changed) return <>{props.slot.words}</>
  return (
    <>
      <Struck words={props.slot.words} /> <ins>{held.words}</ins>
    </>
  )
}

/** A number of the text and where it stands. */
export interface SlotProps {
  readonly slot: StatuteSlot
  /** The designation of its paragraph, and the section. */
  readonly at: string
  readonly section: string
}

/** The field; plain words where the year has nothing to choose. */
export function StatuteField(props: SlotProps) {
  const held = useSlot(props.slot)
  const choice = held?.parameter.type === 'choice'
  if (held === undefined || (choice && (held.parameter.choices?.length ?? 0) < 2))
    return <>{props.slot.words}</>
  return choice ? <ChoiceField {...props} held={held} /> : <NumberField {...props} held={held} />
}

function NumberField(props: SlotProps & { readonly held: SlotInForce }) {
  const { slot, at, section, held } = props
  const { parameter, value, changed } = held
  const actions = useActions()
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const mine = slotParameter(slot, parameter)
  const shown = slotValue(slot, value)
  const text = draft ?? fieldText(slot, parameter, value)
  const [before, after] = unitsOf(parameter)
  const type = (typed: string) => {
    setDraft(typed)
    const read = readField(slot, parameter, typed)
    if ('fault' in read) return
    setFault('')
    actions.set(slot.path, read.value, slot.path)
  }
  const finish = () => {
    const read = draft === null ? null : readField(slot, parameter, draft)
    setFault(read !== null && 'fault' in read ? read.fault : '')
    // What could not be read stays, to be mended; the rest is written as it was understood.
    if (read === null || !('fault' in read)) setDraft(null)
    actions.endGesture()
  }
  const step = (steps: number) => {
    setDraft(null)
    setFault('')
    actions.set(slot.path, slotValue(slot, stepValue(mine, shown, steps)), slot.path)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowUp: () => step(1),
    ArrowDown: () => step(-1),
    PageUp: () => step(10),
    PageDown: () => step(-10),
    Enter: finish,
  }
  const [least, most] = endsOf(mine)
  return (
    <FieldInLaw
      id={id}
      words={slot.words}
      held={held}
      label={mine.label}
      fault={fault}
      onReset={() => {
        field.current?.focus()
        setDraft(null)
        setFault('')
        actions.set(slot.path, parameter.value)
      }}
    >
      {before}
      <label class="unseen" for={id}>
        {mine.label}, {parameter.type === 'share' ? 'percent' : parameter.unit}, section {section}
        {at}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        spellcheck={false}
        role="spinbutton"
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={typeof shown === 'number' ? shown * scaleOf(mine) : undefined}
        aria-valuetext={spokenWords(mine, shown)}
        aria-invalid={fault !== ''}
        aria-describedby={
          [changed && `${id}-law`, fault !== '' && `${id}-fault`].filter(Boolean).join(' ') ||
          undefined
        }
        style={{ width: `calc(${Math.max(text.length, 2)}ch + 10px)` }}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          const act = keys[event.key]
          if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
          event.preventDefault()
          act()
        }}
      />
      {after}
    </FieldInLaw>
  )
}

/** The least and the most that a field takes, in its own unit. */
function endsOf(parameter: SlotInForce['parameter']) {
  const { min = 0, max } = parameter
  const scale = scaleOf(parameter)
  return [min * scale, max === undefined || parameter.type === 'dollars' ? undefined : max * scale]
}

function scaleOf({ type }: SlotInForce['parameter']): number {
  return type === 'share' ? 100 : 1
}
