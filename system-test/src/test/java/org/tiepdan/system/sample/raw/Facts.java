package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.system.sample.log.RawEvent;

/** The contents of the registration, as last corrected, with what officers of the desk completed. */
public final class Facts {
    /** Members that the desk completes, too, and the type, on which they depend: if one is corrected, the registration counts again. */
    private static final Set<String> COMPLETED =
            Set.of("type", "field", "fieldBody", "instance", "place", "respondent", "decision", "findings", "signed");

    /** The fields of proposals and feedback in the forms. */
    private static final Set<String> SMALL = Set.of("POLICY", "LAND_HOUSING", "JUDICIAL", "OTHER");

    private static final String COMPLAINT = "COMPLAINT";
    private static final Set<String> DENOUNCING = Set.of("DENUNCIATION", "MIXED");

    private String type = "";
    private String channel = "";
    private String receivedBy = "";
    private String registeredBy = "";
    private String subject = "";
    private LocalDate receivedOn = LocalDate.MIN;
    private @Nullable String field;
    private @Nullable String commune;
    private @Nullable Integer instance;
    private @Nullable Integer registeredInstance;
    private @Nullable String petitionerKind;
    private @Nullable Integer signatories;
    private @Nullable Integer registerNumber;
    private @Nullable Integer registerYear;
    private @Nullable String parent;
    private @Nullable String respondent;
    private boolean copy;
    private @Nullable LocalDate splitOn;
    private int corrections;
    private int decidedAfter;
    private boolean received;
    private boolean mistaken;

    void receive(RawEvent event) {
        type = event.text("type");
        channel = String.valueOf(event.said("channel"));
        receivedBy = event.text("receivingBody");
        registeredBy = receivedBy;
        var words = event.said("subject");
        subject = words == null ? "" : words;
        commune = inner(event, "place", "commune");
        receivedOn = event.dayOf("receivedAt");
        field = event.said("field");
        instance = event.number("instance");
        registeredInstance = instance;
        petitionerKind = event.said("petitionerKind");
        signatories = event.number("signatories");
        registerNumber = event.number("registerNumber");
        registerYear = event.number("registerYear");
        parent = event.said("parent");
        respondent = inner(event, "respondent", "body");
        corrections = replacesTheDesk(event) ? correction(event) : corrections;
        received = true;
    }

    private static boolean replacesTheDesk(RawEvent event) {
        return event.body()
                .path("correction")
                .path("changed")
                .valueStream()
                .anyMatch(path -> COMPLETED.contains(path.asString().split("/", 2)[0]));
    }

    private static @Nullable String inner(RawEvent event, String member, String name) {
        var node = event.body().path(member).path(name);
        return node.isString() ? node.asString() : null;
    }

    /** An event that follows from a correction has its number; those after it know the correction, too, and name the last one. */
    private void heard(RawEvent event) {
        int known = event.body().path("corrections").asInt(0);
        decidedAfter = Math.max(decidedAfter, Math.max(known, correction(event)));
    }

    private static int correction(RawEvent event) {
        return event.body().path("correction").path("number").asInt(0);
    }

    /** An officer may find out more than the registration contains, but a later correction of the registration replaces it. */
    void complete(RawEvent event) {
        heard(event);
        if (decidedAfter < corrections) {
            return;
        }
        var of = event.text("type");
        field = or(counted(event.said("field"), of), field);
        commune = or(inner(event, "place", "commune"), commune);
        instance = COMPLAINT.equals(of) ? or(settled(event), registeredInstance) : instance;
        if (!DENOUNCING.contains(type)) {
            respondent = or(inner(event, "respondent", "body"), respondent);
        }
    }

    /** In an ordinary decision, an officer names the instance only here; it counts until an event no longer has it. */
    private static @Nullable Integer settled(RawEvent event) {
        var instance = event.number("instance");
        return event.body().path("decidedBy").isObject() ? or(event.number("settlesInstance"), instance) : instance;
    }

    /** The forms have not every field for each type. */
    private static @Nullable String counted(@Nullable String said, String of) {
        boolean has = switch (of) {
            case COMPLAINT -> !Set.of("PUBLIC_DUTY", "CORRUPTION").contains(String.valueOf(said));
            case "PROPOSAL", "FEEDBACK" -> SMALL.contains(String.valueOf(said));
            default -> true;
        };
        return has ? said : null;
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T before) {
        return said == null ? before : said;
    }

    void copy(boolean is) {
        copy = is;
    }

    void receivedBy(String instead) {
        receivedBy = instead;
    }

    void split(LocalDate on) {
        splitOn = on;
    }

    void mistaken() {
        mistaken = true;
    }

    public boolean counts() {
        return received && !mistaken;
    }

    public String type() {
        return type;
    }

    public String channel() {
        return channel;
    }

    public String receivedBy() {
        return receivedBy;
    }

    /** The body that registered it, which never held it if the petition complains of that body. */
    public String registeredBy() {
        return registeredBy;
    }

    public String subject() {
        return subject;
    }

    /** Code of the place. */
    public @Nullable String commune() {
        return commune;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable String field() {
        return field;
    }

    /** 1 if not stated. */
    public int instance() {
        return instance == null ? 1 : instance;
    }

    public @Nullable String petitionerKind() {
        return petitionerKind;
    }

    public int signatories() {
        return signatories == null ? 1 : signatories;
    }

    /** The body that it complains of. */
    public @Nullable String respondent() {
        return respondent;
    }

    /** Number and year in the register of the body that received it. */
    public String registered() {
        return registerNumber + "/" + registerYear;
    }

    /** A matter of a split petition is not itself a petition. */
    public boolean petition() {
        return parent == null;
    }

    /** It repeats another petition, and is not a matter of its own. */
    public boolean copy() {
        return copy;
    }

    /** @return null for a petition that was not split */
    public @Nullable LocalDate splitOn() {
        return splitOn;
    }

    @Override
    public String toString() {
        return type + " " + receivedOn + " " + receivedBy + " " + field + (copy() ? " copy" : "");
    }
}
