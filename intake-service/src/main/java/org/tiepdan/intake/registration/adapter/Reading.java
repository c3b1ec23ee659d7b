package org.tiepdan.intake.registration.adapter;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiepdan.intake.identity.CodeBook;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.listed.KnownCodes;
import org.tiepdan.intake.parties.ReceivingBodies;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.intake.registration.fault.CodeDoubts;
import org.tiepdan.intake.registration.fault.PetitionerDoubts;
import org.tiepdan.intake.registration.fault.RequestFault;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.request.RequestReader;
import tools.jackson.databind.node.ObjectNode;

/** Reads a petition from a program, a counter or a spreadsheet. */
@Component
public final class Reading {
    private final PetitionReader reader;
    private final CodeBook codes;
    private final KnownCodes known;
    private final LawPack law;
    private final ReceivingBodies receivers;

    /** @param opensAt the assumed hour in Viet Nam if only the day of receipt is given */
    Reading(@Value("${office-opens-at}") LocalTime opensAt, CodeBook codes, LawPack law) {
        this.reader = new PetitionReader(opensAt);
        this.codes = codes;
        this.known = new KnownCodes(law);
        this.law = law;
        this.receivers = new ReceivingBodies(law);
    }

    /**
     * The content of a petition.
     *
     * @param written with names as written, from which its digest is made
     * @param codes for its digest
     * @param digest equal for equal contents
     * @param sent the raw request, from which earlier versions made digests
     * @param warnings its doubts
     */
    public record Said(
            PetitionRequest request,
            PetitionRequest written,
            PetitionCodes codes,
            String digest,
            ObjectNode sent,
            List<Fault> warnings) {
        String digestBy(PetitionCodes others) {
            return others.digestKey() == codes.digestKey() ? digest : others.requestDigest(RequestForm.of(written));
        }

        String asSentBy(PetitionCodes others) {
            return others.requestDigest(RequestForm.asSent(sent));
        }
    }

    ReceivingBodies receivers() {
        return receivers;
    }

    boolean isBody(String code) {
        return known.isBody(code);
    }

    /** Whether it equals the recorded petition, by the key that was the newest then. */
    boolean isSame(Said said, Registered registered) {
        var then = codes.madeWith(registered.digestKey());
        return said.digestBy(then).equals(registered.requestDigest())
                || said.asSentBy(then).equals(registered.requestDigest());
    }

    /**
     * @param now default moment of receipt
     * @param faults receives the faults of {@code petition}
     */
    Said read(ObjectNode petition, boolean convertFonts, Instant now, RequestReader faults) {
        var sent = convertFonts ? petition.deepCopy() : petition;
        OldFontTexts.check(petition, faults, convertFonts);
        return said(sent, true, now, faults);
    }

    /**
     * Reads a registered petition again. A correction of one member is not refused for another that an earlier version accepted; and doubts
     * about the sealed petitioner are disclosed only to a caller who sends the petitioner again.
     *
     * @param named members that are sent again
     * @param now when the request came
     * @param faults receives the faults of {@code whole}
     */
    public Said readAgain(ObjectNode whole, Set<String> named, Instant now, RequestReader faults) {
        OldFontTexts.check(whole.deepCopy().retain(named), faults, false);
        return said(whole, named.contains("petitioner"), now, faults);
    }

    private Said said(ObjectNode sent, boolean saysWho, Instant now, RequestReader faults) {
        var written = reader.read(faults);
        var request = Unnamed.of(written);
        var ofPetitioner = saysWho
                ? Stream.concat(Unnamed.doubts(written).stream(), PetitionerDoubts.of(request, law, now).stream())
                : Stream.<RequestFault>empty();
        Stream.concat(CodeDoubts.of(request, known).stream(), ofPetitioner)
                .forEach(doubt -> faults.warning(doubt.member(), doubt.code(), doubt.vi(), doubt.en()));
        var newest = codes.newest();
        var digest = newest.requestDigest(RequestForm.of(written));
        return new Said(request, written, newest, digest, sent, faults.warnings());
    }
}
