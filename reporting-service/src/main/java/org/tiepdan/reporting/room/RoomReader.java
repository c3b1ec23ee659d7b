package org.tiepdan.reporting.room;

import org.jspecify.annotations.Nullable;

/** Returns the database's space at once, without asking the database. */
public interface RoomReader {

    /** @return as of some seconds ago; null before the first answer, and if the database reports no bound */
    @Nullable
    Room room();
}
