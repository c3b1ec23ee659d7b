package org.tiepdan.routing.directory.place;

import java.util.List;
import org.tiepdan.routing.directory.name.Spelling;

/**
 * A place with all that may be written of it.
 *
 * @param unit the same for all periods of a unit
 * @param names its own; most have one
 * @param districts those that it is or was in
 * @param provinces those that it is or was in
 * @param own whether it is in a province of which the law lists bodies
 */
record Entry(
        KnownPlace place,
        String unit,
        List<Spelling> names,
        List<Spelling> districts,
        List<Spelling> provinces,
        boolean own) {}
