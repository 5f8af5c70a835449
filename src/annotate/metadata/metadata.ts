import { defineAnnotator, type Metadata } from '../../model/index.ts'
import { findAuthors } from './authors.ts'
import { findChanged } from './changed.ts'
import { findCredits } from './credits.ts'
import { findDateline } from './dateline.ts'
import { findGenre } from './genre.ts'
import { findNotices } from './notices.ts'
import { findOutlet } from './outlet.ts'
import { findPublished } from './published.ts'
import { findTitle } from './title.ts'

/** What a report says of itself: title, authors, outlet, date, place, genre, whom it credits as a whole, and what it corrects. */
export const metadata = defineAnnotator({
  name: 'metadata',
  version: 5,
  needs: ['blocks'],
  gives: 'metadata',
  annotate(reading, { blocks }, context): Metadata {
    const outlet = findOutlet(reading, blocks)
    const title = findTitle(reading, blocks, outlet?.value)
    const published = findPublished(reading, blocks, context)
    const dateline = findDateline(reading, blocks)
    const domain =
      reading.url && URL.canParse(reading.url) ? new URL(reading.url).hostname.replace(/^www\./u, '') : undefined
    const notices = findNotices(reading, blocks)
    return {
      ...(title ? { title } : {}),
      authors: findAuthors(reading, blocks, outlet?.value),
      ...(outlet ? { outlet } : {}),
      ...(domain ? { domain } : {}),
      ...(published ? { published } : {}),
      ...(dateline ? { dateline } : {}),
      genre: findGenre(reading, blocks),
      credits: findCredits(reading, blocks, outlet?.value),
      ...findChanged(reading, blocks),
      ...(notices.length > 0 ? { notices } : {}),
    }
  },
})
