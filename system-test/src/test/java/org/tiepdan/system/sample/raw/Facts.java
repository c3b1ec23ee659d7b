package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.system.sample.log.RawEvent;

/** The contents of the registration, as last corrected. */
public final class Facts {
    private String type = "";
    private String channel = "";
    private String receivedBy = "";
    private String registeredBy = "";
    private String subject = "";
    private LocalDate receivedOn = LocalDate.MIN;
    private @Nullable String field;
    private @Nullable String commune;
    private @Nullable Integer instance;
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
        var place = event.body().path("place").path("commune");
        commune = place.isString() ? place.asString() : null;
        receivedOn = event.dayOf("receivedAt");
        field = event.said("field");
        instance = event.number("instance");
        petitionerKind = event.said("petitionerKind");
        signatories = event.number("signatories");
        registerNumber = event.number("registerNumber");
        registerYear = event.number("registerYear");
        parent = event.said("parent");
        var complainedOf = event.body().path("respondent").path("body");
        respondent = complainedOf.isString() ? complainedOf.asString() : null;
        corrections = correction(event);
        received = true;
    }

    /** Only an event that follows from a correction has its number; those after it know the correction, too. */
    void heard(RawEvent event) {
        decidedAfter = Math.max(decidedAfter, correction(event));
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
        type = event.text("type");
        field = event.said("field") == null ? field : event.said("field");
        instance = event.number("instance") == null ? instance : event.number("instance");
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
