package org.tiepdan.intake.listed;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Addressee;

/** The codes of the law pack that a petition can name. */
public final class KnownCodes {
    private final LawPack law;
    private final Set<String> addressees;

    public KnownCodes(LawPack law) {
        this.law = law;
        this.addressees = law.addressees().stream().map(Addressee::code).collect(Collectors.toUnmodifiableSet());
    }

    /** Includes past bodies: a petition may name one that no longer exists, and routing finds its successor. */
    public boolean isBody(String code) {
        return law.bodies().find(code).isPresent();
    }

    public boolean isCommune(String code, LocalDate on) {
        return law.units().commune(code, on).isPresent();
    }

    /** A body, or an addressee that also gets petitions but settles none, such as the National Assembly or the press. */
    public boolean isAddressee(String code) {
        return addressees.contains(code) || isBody(code);
    }
}
