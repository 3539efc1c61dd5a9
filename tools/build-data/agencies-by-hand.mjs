// Decides by hand which local government a police agency belongs to where the tables mislead.

/**
 * Spellings of one agency that the yearly tables print differently, by state, table and name.
 * The value is the name the agency is known by elsewhere in the tables.
 */
export const SPELLINGS = {
  'CA|city|Rancho Santa Margarit': 'Rancho Santa Margarita',
  'ID|city|Coeur d\'alene': "Coeur d'Alene",
  'MI|city|Baroda Lake Township': 'Baroda-Lake Township',
  'MI|city|Richfield Township, Genessee County': 'Richfield Township, Genesee County',
  'NJ|city|Washington Township, Glouchester County': 'Washington Township, Gloucester County',
  'NY|city|East Chester Town': 'Eastchester Town',
  'PA|city|Buffalo Valley Region': 'Buffalo Valley Regional',
  'PA|city|Butler Township, Schuykill County': 'Butler Township, Schuylkill County',
  'PA|city|Harleton': 'Hartleton',
  'PA|city|Nether Providence Towship': 'Nether Providence Township',
  'PA|city|Southern Regional, Lancaster County': 'Southern Regional Lancaster County',
  'PA|city|Southern Regional, York County': 'Southern Regional York County',
  'PA|city|Union Township, Lawerence County': 'Union Township, Lawrence County',
  'PA|city|Union Township, Schuykill County': 'Union Township, Schuylkill County',
  'PA|city|Northern York County Regional': 'Northern York Regional',
  'TX|city|Dalworthington Garden': 'Dalworthington Gardens',
  'WI|city|DeForest': 'Deforest',
  'WI|city|Everest': 'Everest Metropolitan',
  'WI|city|Fox Valley': 'Fox Valley Metro',
} // prettier-ignore

/** Recipient of an agency, against or beyond the code in the collected tables. */
export const RECIPIENTS = {
  'AK|city|Bristol Bay Borough': '02060',
  'AK|city|North Slope Borough': '02185',
  'CA|city|City of Angels': '0602112',
  "FL|any|Jacksonville Sheriff's Office": '1235000',
  'GA|county|Augusta-Richmond': '1304204',
  'MD|city|Baltimore City Sheriff': '2404000',
  'MT|any|Butte-Silver Bow': '30093',
  'NJ|city|Monroe Township': '3401547250',
  'NJ|county|Camden County Police Department': '3410000',
  'NV|county|Story': '32029',
  'NY|county|Duchess': '36027',
  'SD|any|Shannon': '46102',
  'TN|any|Hartsville/Trousdale': '47169',
  'WI|city|Pewaukee': '5562240',
}

/** Agencies whose code in the collected tables is that of a neighbour: they get an id of our own. */
export const OWN_IDS = new Set([
  'MO|city|Vinita Terrace',
  'NY|city|Goshen Town',
  'NY|city|Montgomery Town',
  'NY|city|Tuxedo Town',
  'PA|city|Northern York Regional',
  'PA|city|Penn Township, Westmoreland County',
  'PA|city|Quarryville',
  'PA|city|Upper Providence Township, Delaware County',
  'WI|city|Geneva Town',
  'WI|city|Milton Town',
  'WI|city|Oconomowoc Town',
  'WI|city|Town of Menasha',
])

/** Names where the census name would mislead or carries a suffix of the tables. */
export const NAMES = {
  '0203000': 'Anchorage',
  '0602112': 'Angels Camp',
  '0639003': 'La Cañada Flintridge',
  '0811810': 'Cañon City',
  1304204: 'Augusta-Richmond County',
  1303440: 'Athens-Clarke County',
  1319000: 'Columbus',
  1235000: 'Jacksonville',
  2146027: 'Lexington-Fayette',
  2148006: 'Louisville Metro',
  3240000: 'Las Vegas',
  3433150: 'Hopewell Borough',
  3401547250: 'Monroe Township (Gloucester County)',
  3402347280: 'Monroe Township (Middlesex County)',
  3525170: 'Española',
  3651000: 'New York City',
  4752006: 'Nashville-Davidson',
  4861592: 'Reno (Lamar County)',
  4861604: 'Reno (Parker County)',
  5562250: 'Village of Pewaukee',
}

/** Governments of city and county in one, and police forces that serve both. */
export const CONSOLIDATED = new Set([
  '0203000', '0667000', '0820000', '1235000', '1303440', '1304204', '1319000', '15003', '1836003',
  '2146027', '2148006', '2255000', '3240000', '3651000', '3712000', '4260000', '4752006',
]) // prettier-ignore

/**
 * County tables print one agency under several names, or a county's main force only once.
 * By county: the name that means the county police.
 */
export const COUNTY_POLICE = {
  12086: ['Miami-Dade', 'Miami-Dade (County) Police Department'],
  15001: ['Hawaii (County) Police Department'],
  15007: ['Kauai Police Department', 'Kauai (County) Police Department'],
  15009: ['Maui Police Department'],
  34039: ['Union County Police'],
  36059: ['Nassau', 'Nassau County Police Department'],
  36119: ['Westchester Public Safety', 'Westchester County Department Of Public Safety'],
  49035: ['Salt Lake County Unified Police Department'],
}

/**
 * Sheriffs that print zero because a county police does the work whose counts the tables lack: their
 * zeros are gaps, or the county would seem to have no crime.
 */
export const SILENT = new Set(['24003-sheriff'])
