/** Writes the lines that put one picture of the page into another page. */

/** What a frame is made of. */
interface EmbedAsk {
  /** The address that opens the picture with its whole scenario. */
  readonly link: string
  /** The picture's title, for who hears the frame. */
  readonly title: string
  /** What tells this frame from others on the same page: letters, digits and dashes. */
  readonly id: string
}

/**
 * Two lines to paste: a frame that may run the page's script and open a tab, and no more, and a script
 * that gives the frame the height it asks for and hears nobody but it.
 */
export function embedSnippet({ link, title, id }: EmbedAsk): string {
  const [address = '', hash = ''] = link.split('#')
  const from = `${address.replace(/\?.*$/, '')}?embed=1&id=${id}#${hash}`
  const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'
  return [
    `<iframe id="${id}" title="${escaped(title)}" src="${escaped(from)}" width="100%" height="520" style="border:0" loading="lazy" sandbox="${sandbox}"></iframe>`,
    `<script>addEventListener('message',function(e){var f=document.getElementById('${id}');if(e.source===f.contentWindow&&e.data.type==='grantflow-height')f.height=e.data.height})</script>`,
  ].join('\n')
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
