import type { OutgoingFile, Shared } from '../../core/contract/outgoing.ts';
import { writeNames } from '../../core/formats/names-csv.ts';
import { writeOwnRules } from '../../core/formats/own-rules-file.ts';
import { writeTerms } from '../../core/formats/terms-table.ts';
import { textFile } from '../formats/outgoing.ts';
import type { Stores } from '../library/library.ts';
import { readOwnRules } from './own-rules.ts';

/** What the editors of a library share, as the file that another library takes in. */
export async function sharedFile(stores: Stores, what: Shared): Promise<OutgoingFile> {
  switch (what) {
    case 'names':
      return textFile('names.csv', 'text/csv', writeNames(await stores.names.list()));
    case 'terms':
      return textFile('muraji-terms.csv', 'text/csv', writeTerms(await stores.terms.list()));
    case 'own-rules': {
      const rules = writeOwnRules(await readOwnRules(stores));
      return textFile('muraji.muraji-rules.json', 'application/json', rules);
    }
  }
}
