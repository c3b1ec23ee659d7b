package org.tiepdan.intake.registration.adapter;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.listed.KnownCodes;
import org.tiepdan.intake.registration.CodeDoubts;
import org.tiepdan.intake.registration.PetitionRequest;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.request.RequestReader;
import tools.jackson.databind.node.ObjectNode;

/** Reads a petition as written by a program, at a counter or in a spreadsheet. */
@Component
final class Reading {
    private final PetitionReader reader;
    private final PetitionCodes codes;
    private final KnownCodes known;

    /** @param opensAt the hour in Viet Nam at which a petition came of which only the day is given */
    Reading(@Value("${office-opens-at}") LocalTime opensAt, PetitionCodes codes, LawPack law) {
        this.reader = new PetitionReader(opensAt);
        this.codes = codes;
        this.known = new KnownCodes(law);
    }

    /**
     * What a petition says.
     *
     * @param digest the same for petitions that say the same
     * @param asSent the digest as it was made of the request itself before; made only when asked for
     * @param warnings what is doubtful in it
     */
    record Said(PetitionRequest request, String digest, Supplier<String> asSent, List<Fault> warnings) {
        boolean isSame(Registered registered) {
            return digest.equals(registered.requestDigest()) || asSent.get().equals(registered.requestDigest());
        }
    }

    /** @param faults gets what is wrong with {@code petition} */
    Said read(ObjectNode petition, boolean convertFonts, RequestReader faults) {
        var sent = convertFonts ? petition.deepCopy() : petition;
        OldFontTexts.check(petition, faults, convertFonts);
        var request = reader.read(faults);
        CodeDoubts.of(request, known)
                .forEach(doubt -> faults.warning(doubt.member(), doubt.code(), doubt.vi(), doubt.en()));
        return new Said(
                request,
                codes.requestDigest(RequestForm.of(request)),
                () -> codes.requestDigest(RequestForm.asSent(sent)),
                faults.warnings());
    }
}
