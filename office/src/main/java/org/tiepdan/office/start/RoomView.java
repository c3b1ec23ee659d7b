package org.tiepdan.office.start;

import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.Dashboard.Room;
import org.tiepdan.office.words.Display;

/**
 * Warns the operator that the memory of the register is nearly full, or full.
 *
 * @param full whether new petitions no longer reach the register
 */
public record RoomView(boolean full, String taken) {
    private static final long MEGABYTE = 1 << 20;

    /** @return null while there is enough */
    public static @Nullable RoomView of(@Nullable Room room, Display display) {
        return room == null || room.level().equals("enough")
                ? null
                : new RoomView(
                        room.level().equals("full"),
                        display.text(
                                "room.taken",
                                display.number(room.usedBytes() / MEGABYTE),
                                display.number(room.boundBytes() / MEGABYTE),
                                display.number(room.documents())));
    }
}
