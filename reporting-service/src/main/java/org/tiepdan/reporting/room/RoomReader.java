package org.tiepdan.reporting.room;

import org.jspecify.annotations.Nullable;

/** Where the room of the database can be looked up at once, without asking the database. */
public interface RoomReader {

    /** @return as it was some seconds ago; null before the first answer, and for a database that reports no bound */
    @Nullable
    Room room();
}
