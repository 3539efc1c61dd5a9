/** What `grantflow help` prints. */

export const USAGE = `grantflow: who gets what by which formula, and what a condition would withhold

  grantflow run NAME|FILE [--by state|recipient|program|kind] [--years 2014-2018]
                    [--set path=value] [--json|--csv]
  grantflow run NAME|FILE --by quarter|place-quarter [--years 2015-2019] [--set path=value]
                    [--json|--csv]      through time: held, released, lost, drawn, passed through
  grantflow run NAME|FILE --by reach [--years 2015-2019] [--set path=value] [--json|--csv]
                                        who feels that money stops: hit, downstream, shielded
  grantflow formula PROGRAM --year YEAR [--set path=value] [--json|--csv]
  grantflow program PROGRAM [--json]
  grantflow verdicts [--definition ID] [--as-of DAY] [--place ID|NAME] [--state CA] [--list LIST]
                    [--finding fails|unknown|meets|protected] [--sort flips|name|state|id]
                    [--evidence sourced|coded] [--scenario NAME|FILE] [--set path=value] [--json]
  grantflow definition ID [--beside ID] [--as-of DAY] [--evidence sourced|coded]
                    [--scenario NAME|FILE] [--set path=value] [--json]
  grantflow place ID|NAME [--year YEAR] [--as-of DAY] [--evidence sourced|coded]
                    [--officer-cost DOLLARS] [--scenario NAME|FILE] [--set path=value] [--json]
  grantflow timeline ID|NAME [--from DAY] [--until DAY] [--definition ID]
                    [--evidence sourced|coded] [--scenario NAME|FILE] [--set path=value] [--json]
  grantflow explain NAME|FILE [--year YEAR] [--program ID] --recipient ID|NAME
                    [--about award|allocation|withheld|received|total] [--total NAME] [--json]
  grantflow explain NAME|FILE --recipient ID|NAME --sum direct|withheld|through|handed-on|kept
                    [--year YEAR] [--program ID] [--json]
  grantflow explain NAME|FILE [--year YEAR] --program ID --figure appropriation|match|... [--json]
  grantflow proof [--json]
  grantflow backtest [--json|--csv]     what was kept back from 2017 to 2021 and in 2025, beside the model
  grantflow claims [ID] [--bridge OTHER] [--json]
                                        published claims beside the model, and the bridge between two
  grantflow awards TABLE [NAME|FILE] [--place ID|NAME] [--as-of DAY] [--set path=value] [--json]
                    [--if nothing|findings|fails|hold|suspend|terminate|disallow]
                    [--from DAY] [--until DAY] [--share SHARE] [--tiers prime|sub|both]
                                        your own awards, as USAspending exports them or plain columns
  grantflow check FILE                  every fault of a scenario file, with line and column
  grantflow id NAME|FILE                the short id that stands for what it computes
  grantflow link NAME|FILE [--page ADDRESS]
  grantflow open LINK [--json|--file]   what a link holds, or the file it stands for
  grantflow diff A B [--json|--file]    what B changes that A does not, in words or as a file
  grantflow compare A B [C D] [--by recipient|state|kind] [--json|--csv]
                                        two to four scenarios, files or links side by side
  grantflow drives NAME|FILE [--of withheld|awarded|held|reallocated|lapsed] [--program ID]
                    [--place ID|NAME] [--set path=value] [--json|--csv]
                                        what a result hangs on: swings, what settling is worth, cliffs
  grantflow attribute A B [--of awarded|...] [--program ID] [--place ID|NAME] [--json|--csv]
                                        which kinds of choice make the difference, adding up exactly
  grantflow draws NAME|FILE [--draws N] [--seed S] [--more-than DOLLARS] [--set path=value]
                    [--workers N] [--json|--csv]
                                        what totals and places may come to, over many draws
  grantflow draws NAME|FILE --draw I [--seed S] [--set path=value] [--out FILE]
                                        one draw, from 0, as a scenario file
  grantflow sweep PLAN --out results.csv [--shard 3/64] [--again]
                                        a row for each point of a grid and each draw, resumed where it stopped
  grantflow migrate FILE [--write]      the file in today's version, printed or written in its place

NAME is a scenario in scenarios/, such as nine-letters-2017. YEAR is a fiscal year, such as 2016, or
2009-ra for the Recovery Act. DAY is a day such as 2017-04-25; without one, the day the data were last
checked. A definition is one reading of who fails a condition. --set may be given several times; its
paths are those of scenario files.
The exit code is 0, or 1 with one sentence on standard error.
`
