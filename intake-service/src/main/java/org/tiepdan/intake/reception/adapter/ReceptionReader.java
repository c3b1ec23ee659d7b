package org.tiepdan.intake.reception.adapter;

import org.tiepdan.intake.reception.Reception;
import org.tiepdan.intake.reception.Reception.Groups;
import org.tiepdan.intake.reception.Session;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Reads a reception from a program or a page. */
final class ReceptionReader {
    private static final int CODE = 64;
    private static final int ID = 32;

    private ReceptionReader() {}

    /** @param reader keeps the faults of unreadable members, which are null here */
    static Reception read(RequestReader reader) {
        var groups = reader.object("groups", false);
        return new Reception(
                reader.code("by", CODE, true),
                reader.date("heldOn", true),
                reader.choice("session", Session.class, true),
                reader.integer("sessions", false),
                reader.integer("visits", true),
                reader.integer("people", true),
                reader.integer("mattersFirst", true),
                reader.integer("mattersAgain", true),
                groups == null ? null : groups(groups),
                reader.texts("petitions", ID));
    }

    private static Groups groups(RequestReader reader) {
        return new Groups(
                reader.integer("groups", true),
                reader.integer("people", true),
                reader.integer("mattersFirst", true),
                reader.integer("mattersAgain", true));
    }
}
