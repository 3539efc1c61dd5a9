/** The second quarter of 200,000 mutated files and links: each answers by a name we know and leaves everything as it was. */

import { runShare } from './share'

runShare(1)
