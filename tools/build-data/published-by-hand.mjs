// Says who shares a joint award, where the source tells it, and which rows repeat one another.

/** Members of joint awards by fiscal year, state and unit as collected; `sure` where all are printed. */
export const MEMBERS = {
  '2013|TX|Fort Worth group': ['Fort Worth', 'Tarrant County', 'Arlington', 'Bedford', 'Haltom City', 'Hurst', 'North Richland Hills'],
  '2013|WA|King County group': ['Auburn', 'Bellevue', 'Burien', 'Federal Way', 'Kent', 'King County', 'Renton', 'SeaTac', 'Seattle', 'Tukwila'],
  '2014|AR|City of Fayetteville': ['Fayetteville', 'Springdale', 'Washington County'],
  '2014|AR|City of Little Rock': ['Little Rock', 'North Little Rock', 'Pulaski County'],
  '2014|CO|Adams County': ['Adams County', 'Thornton'],
  '2014|IL|City of Chicago': ['Chicago', 'Cook County'],
  '2014|ID|Bannock County': ['Bannock County', 'Pocatello'],
  '2014|KY|Christian County': ['Christian County', 'Hopkinsville'],
  '2014|KY|Franklin County': ['Franklin County', 'Frankfort'],
  '2014|KY|Kenton County': ['Kenton County', 'Covington'],
  '2014|LA|City of Bossier City': ['Bossier City', 'Bossier Parish'],
  '2014|LA|City of Opelousas': ['Opelousas', 'Eunice', 'St. Landry Parish'],
  '2014|LA|City of Shreveport': ['Shreveport', 'Caddo Parish'],
  '2014|ME|City of Waterville': ['Waterville', 'Augusta', 'Kennebec County'],
  '2014|MI|City of Battle Creek': ['Battle Creek', 'Calhoun County'],
  '2014|MI|Genesee County group': ['Flint', 'Burton', 'Flint Twp', 'Mt. Morris Twp', 'Genesee County'],
  '2014|MO|Boone County': ['Boone County', 'Columbia'],
  '2014|MS|City of Gulfport': ['Gulfport', 'Biloxi', 'Harrison County'],
  '2014|NC|City of Greensboro': ['Greensboro', 'Guilford County'],
  '2014|NC|City of Henderson': ['Henderson', 'Vance County'],
  '2014|ND|Cass County': ['Cass County', 'Fargo'],
  '2014|NH|City of Manchester': ['Manchester', 'Nashua', 'Hillsborough County'],
  '2014|NJ|Gloucester County': ['Gloucester County', 'Deptford Township'],
  '2014|OH|City of Dayton': ['Dayton', 'Montgomery County'],
  '2014|OH|City of Lima': ['Lima', 'Allen County'],
  '2014|OH|City of Mansfield': ['Mansfield', 'Richland County'],
  '2014|OK|City of Oklahoma City': ['Oklahoma City', 'Midwest City', 'Del City', 'Oklahoma County'],
  '2014|PA|Allegheny County': ['Allegheny County', 'McKeesport', 'Penn Hills', 'Pittsburgh', 'Swissvale', 'Wilkinsburg'],
  '2014|WA|City of Bellingham': ['Bellingham', 'Whatcom County'],
  '2014|WA|City of Kennewick': ['Kennewick', 'Benton County'],
  '2014|WI|Marathon County': ['Marathon County', 'Wausau'],
  '2016|AZ|Maricopa group': ['Maricopa County', 'Phoenix', 'Mesa'],
  '2016|MI|Genesee County group': ['Flint', 'Burton', 'Flint Twp', 'Mt. Morris Twp', 'Genesee County'],
  '2016|MO|Kansas City group': ['Kansas City', 'Independence', 'Jackson County'],
  '2016|WA|King County group': ['Auburn', 'Bellevue', 'Burien', 'Des Moines', 'Federal Way', 'Kent', 'King County', 'Renton', 'SeaTac', 'Seattle', 'Tukwila'],
  '2017|AZ|Maricopa group': ['Maricopa County', 'Phoenix', 'Mesa'],
  '2017|CA|Los Angeles': ['Los Angeles', 'Los Angeles County'],
  '2017|MN|Hennepin County group': ['Hennepin County', 'Bloomington', 'Brooklyn Center', 'Brooklyn Park', 'Minneapolis', 'Richfield'],
  '2017|TX|Dallas group': ['Dallas County', 'Balch Springs', 'Carrollton', 'Dallas', 'DeSoto', 'Duncanville', 'Garland', 'Grand Prairie', 'Irving', 'Lancaster', 'Mesquite', 'Richardson'],
  '2018|CA|Alameda County consortium': ['Alameda County'],
  '2018|CA|Contra Costa + Antioch + Richmond': ['Contra Costa County', 'Antioch', 'Richmond'],
} // prettier-ignore

/** Joint awards whose source leaves members out, so that the sum of those known must fall short. */
export const OPEN_GROUPS = new Set([
  '2016|AZ|Maricopa group',
  '2016|MO|Kansas City group',
  '2017|AZ|Maricopa group',
  '2018|CA|Alameda County consortium',
])

/** Rows that repeat another row of the same figure: the other stays, with a note. */
export const REPEATS = {
  '2014|MI|Charter Township of Flint': 'Genesee County group',
  '2014|NC|Jacksonville': 'City of Jacksonville',
  '2014|OK|Oklahoma': 'OK (state)',
  '2014|OR|City of Portland': 'Portland + Gresham + Multnomah County',
  '2014|WI|Madison (Police Department)': 'Madison + Dane County',
}

/** Kinds the collected row leaves open or misses. */
export const DERIVED = {
  '2014|MT|Ravalli County': 'Printed total of the state less the other awards',
  '2014|OK|City of Tulsa': 'Printed total of the state less the other awards',
}

/** Awards collected as a county's own that are far above what its own force could have. */
export const TOO_LARGE = new Set([
  '2014|MN|Hennepin County',
  '2014|NJ|Hudson County',
  '2014|NJ|Mercer County',
])
