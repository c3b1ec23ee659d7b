package org.tiepdan.office.counter;

import static org.tiepdan.lawpack.petition.PetitionType.COMPLAINT;
import static org.tiepdan.lawpack.petition.PetitionType.DENUNCIATION;
import static org.tiepdan.lawpack.petition.PetitionType.MIXED;

import java.util.EnumSet;
import java.util.Set;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;

/** The questions of the counter, in the order of the register (Mẫu 03/TCD of NĐ154/2026) and of TT05/2021, Article 6.2a. */
enum Question {
    KIND(Section.PETITIONER, Shape.CHOICE, "petitioner/kind"),
    FULL_NAME(Section.PETITIONER, Shape.TEXT, "petitioner/fullName"),
    IDENTITY_NUMBER(Section.PETITIONER, Shape.TEXT, "petitioner/identityNumber"),
    ADDRESS_LINE(Section.PETITIONER, Shape.TEXT, "petitioner/address/line"),
    ADDRESS_COMMUNE(Section.PETITIONER, Shape.COMMUNE, "petitioner/address/commune"),
    PHONE(Section.PETITIONER, Shape.TEXT, "petitioner/phone"),
    SIGNATORIES(Section.PETITIONER, Shape.NUMBER, "petitioner/signatories"),
    MANDATED(Section.PETITIONER, Shape.YES_NO, "petitioner/mandated"),
    CHANNEL(Section.PETITION, Shape.CHOICE, "channel"),
    TYPE(Section.PETITION, Shape.CHOICE, "type"),
    FIELD(Section.PETITION, Shape.CHOICE, "field"),
    SUBJECT(Section.PETITION, Shape.TEXT, "subject"),
    CONTENT(Section.PETITION, Shape.WORDS, "content"),
    PLACE(Section.PETITION, Shape.COMMUNE, "place/commune"),
    RESPONDENT_BODY(Section.RESPONDENT, Shape.BODY, "respondent/body"),
    RESPONDENT_ROLE(Section.RESPONDENT, Shape.CHOICE, "respondent/role"),
    OFFICERS(Section.RESPONDENT, Shape.CODES, "respondent/officers"),
    DECISION_KIND(Section.RESPONDENT, Shape.CHOICE, "decision/kind"),
    DECISION_NUMBER(Section.RESPONDENT, Shape.TEXT, "decision/number"),
    ISSUED_ON(Section.RESPONDENT, Shape.DATE, "decision/issuedOn"),
    TOLD_ON(Section.RESPONDENT, Shape.DATE, "decision/receivedOn"),
    INSTANCE(Section.RESPONDENT, Shape.CHOICE, "instance"),
    SIGNED(Section.PAPER, Shape.YES_NO, "signed"),
    WRITTEN_ON(Section.PAPER, Shape.DATE, "writtenOn"),
    FINDINGS(Section.PAPER, Shape.CHECKS, "findings"),
    ALSO_SENT_TO(Section.PAPER, Shape.BODIES, "alsoSentTo"),
    UNIT_KIND(Section.RARE, Shape.CHOICE, "respondent/unit/kind"),
    UNIT_ROLE(Section.RARE, Shape.CHOICE, "respondent/unit/role"),
    MOVED(Section.RARE, Shape.CHOICE, "respondent/moved"),
    FORMER_BODY(Section.RARE, Shape.BODY, "respondent/formerBody"),
    FORMER_ROLE(Section.RARE, Shape.CHOICE, "respondent/formerRole"),
    FIELD_BODY(Section.RARE, Shape.BODY, "fieldBody"),
    RECEIVED_AT(Section.BOOK, Shape.MOMENT, "receivedAt"),
    REGISTER_NUMBER(Section.BOOK, Shape.TEXT, "registerNumber");

    enum Section {
        PETITIONER,
        PETITION,
        RESPONDENT,
        PAPER,
        /** Rare facts on which competence may depend: a unit below the body, a person who moved on, the body in charge of the field. */
        RARE,
        /** A late entry, from a register on paper. */
        BOOK;

        /** Whether it is hidden until it is opened, so that the Tab key skips it. */
        boolean isFolded() {
            return this == RARE || this == BOOK;
        }
    }

    /** How it is shown, and how its value is sent to the API. */
    enum Shape {
        TEXT,
        WORDS,
        NUMBER,
        DATE,
        /** A day, optionally with an hour, as the API reads it. */
        MOMENT,
        CHOICE,
        YES_NO,
        CHECKS,
        BODY,
        BODIES,
        COMMUNE,
        /** Separated by commas. */
        CODES;

        boolean isName() {
            return this == BODY || this == COMMUNE;
        }
    }

    private final Section section;
    private final Shape shape;
    private final String member;

    Question(Section section, Shape shape, String member) {
        this.section = section;
        this.shape = shape;
        this.member = member;
    }

    Section section() {
        return section;
    }

    Shape shape() {
        return shape;
    }

    /** Its path in the request of a registration, with slashes. */
    String member() {
        return member;
    }

    /** Its name in the form. */
    String field() {
        return member.replace('/', '.');
    }

    /** Types of petitions to which it applies. */
    Set<PetitionType> types() {
        return switch (this) {
            case DECISION_KIND, DECISION_NUMBER, ISSUED_ON, TOLD_ON, INSTANCE -> EnumSet.of(COMPLAINT, MIXED);
            // LTC 12.3 to 12.5; for a complaint the decision counts, not who holds the post now.
            case OFFICERS, MOVED, FORMER_BODY, FORMER_ROLE -> EnumSet.of(DENUNCIATION, MIXED);
            // Proposals and feedback address the body itself, not a person's office.
            case RESPONDENT_ROLE, UNIT_KIND, UNIT_ROLE -> EnumSet.of(COMPLAINT, DENUNCIATION, MIXED);
            default -> EnumSet.allOf(PetitionType.class);
        };
    }

    /** Kinds of petitioners to which it applies. */
    Set<PetitionerKind> kinds() {
        return switch (this) {
            case SIGNATORIES, MANDATED -> EnumSet.of(PetitionerKind.GROUP);
            // An anonymous petition contains nothing about its writer.
            case FULL_NAME, IDENTITY_NUMBER, ADDRESS_LINE, ADDRESS_COMMUNE, PHONE ->
                EnumSet.complementOf(EnumSet.of(PetitionerKind.ANONYMOUS));
            default -> EnumSet.allOf(PetitionerKind.class);
        };
    }

    /** Whether it reveals the writer or the words: sent to intake alone. */
    boolean isSealed() {
        return switch (this) {
            case FULL_NAME,
                    IDENTITY_NUMBER,
                    ADDRESS_LINE,
                    ADDRESS_COMMUNE,
                    PHONE,
                    SUBJECT,
                    CONTENT,
                    DECISION_NUMBER,
                    OFFICERS -> true;
            default -> false;
        };
    }

    /** Whether a petition cannot be registered without it. */
    boolean isRequired() {
        return this == KIND || this == CHANNEL || this == TYPE || this == SUBJECT || this == CONTENT;
    }
}
