package org.tiepdan.office.names;

import java.util.List;
import java.util.Optional;

/**
 * What a typed name may mean.
 *
 * @param all none where nothing has such a name; several where the reader has to choose
 */
public record Meant(List<Name> all) {

    public Optional<Name> only() {
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
