package org.tiepdan.localstack.documents;

import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;

/**
 * An index that is listed and has no entries. To an empty one, the library shows every document twice: the indexes of the cases would have
 * each document unpacked some fifty times.
 */
final class UnusedIndex extends EmptyIndex<Integer> {

    UnusedIndex(Index<Integer> index) {
        super(index.getName(), index.getKeys());
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
