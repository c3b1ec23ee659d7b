package org.tiepdan.office.names;

import java.util.List;
import java.util.Optional;

/**
 * The possible meanings of a typed name.
 *
 * @param all none if nothing has such a name; several if the reader has to choose
 */
public record Meant(List<Name> all) {

    public Optional<Name> only() {
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
