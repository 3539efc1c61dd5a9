/** Says where a city that lies in several counties stands on the map: the county of its city hall. No figure reads this. */

const rows = `
3651000 36061 New York City, Manhattan
1714000 17031 Chicago
4835000 48201 Houston
5553000 55079 Milwaukee
4819000 48113 Dallas
4865000 48029 San Antonio
1304000 13121 Atlanta
2938000 29095 Kansas City
3918000 39049 Columbus
4055000 40109 Oklahoma City
4159000 41051 Portland
4827000 48439 Fort Worth
4075000 40143 Tulsa
0107000 01073 Birmingham
4805000 48453 Austin
2836000 28049 Jackson
3719000 37063 Durham
3755000 37183 Raleigh
4817000 48355 Corpus Christi
2146027 21067 Lexington-Fayette
0804000 08005 Aurora, Colorado
2970000 29077 Springfield, Missouri
1921000 19153 Des Moines
0137000 01089 Huntsville
2270000 22017 Shreveport
4803000 48375 Amarillo
2646000 26065 Lansing
4853388 48135 Odessa
4516000 45079 Columbia, South Carolina
4164900 41047 Salem
4659020 46099 Sioux Falls
3757500 37127 Rocky Mount
4550875 45019 North Charleston
3988000 39099 Youngstown
1349008 13021 Macon
3731400 37081 High Point
1703012 17089 Aurora, Illinois
4829000 48113 Garland
5486452 54069 Wheeling
1738570 17197 Joliet
2935000 29095 Independence
4801000 48441 Abilene
4830464 48113 Grand Prairie
1973335 19193 Sioux City
0877290 08001 Thornton
3709060 37001 Burlington
4847892 48113 Mesquite
3949840 39017 Middletown
1664090 16005 Pocatello
4858016 48085 Plano
`

/** County GEOID by place id. */
export const principalCounty: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => row.split(' ', 2) as [string, string]),
)
