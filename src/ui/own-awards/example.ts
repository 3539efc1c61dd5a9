/** Holds a table of made-up awards of a town that does not exist, to try the page with. */

/** The example as a reader would paste it. */
export const EXAMPLE = `listing,award id,prime or sub,awarded,drawn,start,end,match,recipient
16.738,LIN-2017-DJ-01,prime,"$250,000","$62,000",10/1/2016,9/30/2020,0,Lindenford (made up)
16.710,LIN-2017-UM-02,prime,625000,,2016-09-01,2019-08-31,"208,333",Lindenford (made up)
16.585,LIN-2017-DC-03,prime,"$375,000.00","$90,500.00",2016-10-01,2019-09-30,125000,Lindenford (made up)
16.575,STATE-VA-77,sub,80000,20000,2017-07-01,2018-06-30,20000,Shelter of Lindenford (made up)
20.600,LIN-ROAD-9,prime,120000,40000,2016-10-01,2018-09-30,30000,Lindenford (made up)
16.738,LIN-2017-DJ-05,prime,12k,0,2016-10-01,2020-09-30,0,Lindenford (made up)
`

/** The day the example's balances are of. */
export const EXAMPLE_DAY = '2017-11-20'
