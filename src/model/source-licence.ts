/** Says under what terms a source may be used, as far as its publisher tells; what nobody stated is said so. */

import type { Source } from './types'

/** Federal offices and courts whose own works no copyright covers. */
const FEDERAL: readonly string[] = [
  'Attorney General',
  'Bureau of Justice Assistance',
  'Bureau of Justice Statistics',
  'Department of Justice',
  'Federal Bureau of Investigation',
  'National Institute of Justice',
  'Office for Victims of Crime',
  'Office of Community Oriented Policing Services',
  'Office of Justice Programs',
  'Office of Juvenile Justice and Delinquency Prevention',
  'Office of Sex Offender Sentencing, Monitoring, Apprehending, Registering and Tracking',
  'Office of the Law Revision Counsel',
  'Office on Violence Against Women',
  'President of the United States',
]

/** Such a word begins the name of a federal body. */
const FEDERAL_BEGINNINGS = ['U.S. District Court', 'U.S. Court of Appeals', 'U.S. Census Bureau']
const CONGRESS = ['U.S. Congress', 'U.S. Senate', 'U.S. House of Representatives']

export const PUBLIC_DOMAIN = 'public domain: a work of the United States Government (17 U.S.C. 105)'
export const NOT_STATED = 'licence not stated'

/**
 * The licence of a source: public domain under 17 U.S.C. 105 where its publisher is an office, a court
 * or the Congress of the United States; else that none was stated. A copy from another site is judged
 * by who wrote it.
 */
export function licenceOf({ publisher }: Pick<Source, 'publisher'>): string {
  const federal =
    FEDERAL.includes(publisher) ||
    CONGRESS.includes(publisher) ||
    FEDERAL_BEGINNINGS.some((name) => publisher.startsWith(name))
  if (federal) return PUBLIC_DOMAIN
  return publisher === 'Grantflow'
    ? 'worked out by this project from the sources it names'
    : NOT_STATED
}
