/** The command line: the same model as the page, printed. */

import { main } from './cli/main'

// A reader such as `head` may close the pipe before all is printed; that is no fault of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault
})
process.exitCode = await main(process.argv.slice(2))
