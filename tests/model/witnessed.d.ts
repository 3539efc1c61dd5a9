/** Types the rule parser as one file of tests reads it: anew, so that it meets what that file sets beside the library. */

declare module '*/rule-parse?witnessed' {
  // oxlint-disable-next-line typescript/consistent-type-imports -- an ambient module cannot import by a relative path
  export const parseRule: typeof import('../../src/model/rule-parse').parseRule
}
