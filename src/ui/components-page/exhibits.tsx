/** The components in the order a reader meets them: what each is for, where it stands, and itself. */
import type { ComponentType } from 'preact'
import { Controls, Field, Switch, Terms } from './show-controls'
import { Dialog, Menus, States, Tables } from './show-states'
import { Key, Number, Picture, Sentence, Strips } from './show-numbers'

/** One component as the page shows it. */
interface Exhibit {
  readonly id: string
  readonly name: string
  readonly file: string
  readonly is: string
  readonly Show: ComponentType
}

export const EXHIBITS: readonly Exhibit[] = [
  {
    id: 'show-number',
    name: 'Number',
    file: 'number.tsx',
    is: 'Every number is this button. Its dotted underline says that it can be pressed; its reasons open beside the page. Give it a name that says what it is, for who hears it alone.',
    Show: Number,
  },
  {
    id: 'show-words',
    name: 'Sentence of pieces',
    file: 'words.tsx',
    is: 'A sentence written by the program, whose numbers are buttons. The same pieces without buttons are what is spoken and filed.',
    Show: Sentence,
  },
  {
    id: 'show-strips',
    name: 'Three strips',
    file: 'strips/three-strips.tsx',
    is: 'Published is a thin line, the baseline a pale bar, the reader’s own a full bar; always in this order. What is held is hatched, nothing is a mark at the origin, and what nobody knows is a tint with a question mark.',
    Show: Strips,
  },
  {
    id: 'show-key',
    name: 'Key of patterns',
    file: 'flow/flow-key.tsx',
    is: 'Colour says who, pattern says what happened. The patterns themselves are in patterns.tsx, once for the page.',
    Show: Key,
  },
  {
    id: 'show-picture',
    name: 'Frame of a picture',
    file: 'picture-table.tsx',
    is: 'Under every picture: the same numbers as a table, and the files and the link to take along.',
    Show: Picture,
  },
  {
    id: 'show-words-chosen',
    name: 'Words to choose from',
    file: 'sentence/word-select.tsx',
    is: 'A choice inside a sentence. The words are the label of a real list, so that keyboard and screen reader get the real thing.',
    Show: Controls,
  },
  {
    id: 'show-field',
    name: 'Field of a parameter',
    file: 'drawers/parameter-field.tsx',
    is: 'One parameter: its name, a typed value with its unit, a slider, the baseline, where the value comes from, and a way back.',
    Show: Field,
  },
  {
    id: 'show-term',
    name: 'Term',
    file: 'words-page/term.tsx',
    is: 'A legal term where a room first uses it. A dashed underline opens its meaning and its law, in files/popover.tsx.',
    Show: Terms,
  },
  {
    id: 'show-switch',
    name: 'Light or dark',
    file: 'theme-switch.tsx',
    is: 'Light, dark, or what the system says; kept in this browser alone.',
    Show: Switch,
  },
  {
    id: 'show-dialog',
    name: 'Dialog',
    file: 'files/modal.tsx',
    is: 'The browser’s own dialog. Escape closes it, and the focus goes back to where it came from.',
    Show: Dialog,
  },
  {
    id: 'show-menu',
    name: 'Menu',
    file: 'files/menu.tsx',
    is: 'A short list of further acts. It closes when it loses the focus or one of them is chosen.',
    Show: Menus,
  },
  {
    id: 'show-states',
    name: 'At work, at fault, empty, unknown',
    file: 'under-way.tsx',
    is: 'What takes long says what is done and how far it is. A fault is one sentence with what to do. An empty list teaches. What is unknown is said, and is never zero.',
    Show: States,
  },
  {
    id: 'show-table',
    name: 'Table',
    file: 'styles/table.css',
    is: 'Figures stand in columns that line up, exact where they are exact. The head is repeated on every printed page.',
    Show: Tables,
  },
]
