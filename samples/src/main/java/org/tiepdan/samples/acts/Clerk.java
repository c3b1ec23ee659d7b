package org.tiepdan.samples.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.samples.petitions.Days;
import org.tiepdan.samples.petitions.SamplePetition;

/** Records the acts about one petition in order, and none after the year's last day. */
final class Clerk {
    private final SamplePetition petition;
    private final List<SampleAct> acts = new ArrayList<>();
    private LocalDate last;

    Clerk(SamplePetition petition) {
        this.petition = petition;
        this.last = petition.receivedOn();
    }

    /** @return the day of the latest act, or of receipt before the first */
    LocalDate last() {
        return last;
    }

    List<SampleAct> acts() {
        return List.copyOf(acts);
    }

    /**
     * @param more member, value, member, value …
     * @return false if the day is after the year's end: nothing is recorded, and nothing follows
     */
    boolean note(String act, String by, LocalDate on, String... more) {
        return note(act, by, on, Map.of(), more);
    }

    /**
     * @param whole members other than text, after the others
     * @param more as above
     */
    boolean note(String act, String by, LocalDate on, Map<String, Object> whole, String... more) {
        if (on.isAfter(Days.LAST_ACT)) {
            return false;
        }
        if (on.isBefore(last)) {
            throw new IllegalStateException("Expected " + act + " not before " + last + ", but it is on " + on + ".");
        }
        var body = new LinkedHashMap<String, Object>();
        body.put("by", by);
        body.put("officer", officer(by));
        body.put("on", on.toString());
        for (int i = 0; i < more.length; i += 2) {
            body.put(more[i], more[i].equals("instance") ? Integer.valueOf(more[i + 1]) : more[i + 1]);
        }
        body.putAll(whole);
        acts.add(new SampleAct(
                petition.idempotencyKey() + "-" + (acts.size() + 1),
                new SampleAct.Ref(petition.receivingBody(), petition.idempotencyKey()),
                act,
                body));
        last = on;
        return true;
    }

    /** An opaque code, the same for the same desk. */
    private String officer(String by) {
        return "cb-"
                + (1 + Math.floorMod(31 * by.hashCode() + petition.type().name().hashCode(), 40));
    }
}
