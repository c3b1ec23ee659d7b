package org.tiepdan.routing.directory.place;

import java.util.List;
import org.tiepdan.routing.directory.name.Spelling;

/**
 * A place with all names by which it can be written.
 *
 * @param unit the same for all periods of a unit
 * @param names its own names; most have one
 * @param districts those that it is or was in
 * @param provinces those that it is or was in
 * @param own whether it is in a province for which the law pack lists bodies
 */
record Entry(
        KnownPlace place,
        String unit,
        List<Spelling> names,
        List<Spelling> districts,
        List<Spelling> provinces,
        boolean own) {}
