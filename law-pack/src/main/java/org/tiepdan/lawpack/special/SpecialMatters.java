package org.tiepdan.lawpack.special;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.BodyLevel;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.special.SpecialMatter.Respondent;
import org.tiepdan.lawpack.special.SpecialMatter.Settler;

/** The special matters, which are checked before the table of competence. */
public final class SpecialMatters {
    private final List<SpecialMatter> all;

    public SpecialMatters(List<SpecialMatter> all) {
        this.all = List.copyOf(all);
    }

    /**
     * @param level of the respondent's body or unit; null if the petition names none
     * @param fieldBody whether the petition names a body in charge of the field
     * @return the first row that applies, in the order of the file
     */
    public Optional<SpecialMatter> first(
            PetitionType type,
            @Nullable Field field,
            @Nullable BodyLevel level,
            @Nullable DecisionKind kind,
            @Nullable Integer instance,
            boolean fieldBody,
            LocalDate receivedOn) {
        return all.stream()
                .filter(row -> row.type() == type && (row.field() == null || row.field() == field))
                .filter(row -> isAbout(row, level))
                .filter(row -> row.kind() == null || row.kind() == kind)
                .filter(row -> row.instance() == null || row.instance().equals(instance))
                .filter(row -> row.settler() != Settler.FIELD_BODY || fieldBody)
                .filter(row -> new Period(row.effectiveFrom(), row.effectiveTo()).holds(receivedOn))
                .findFirst();
    }

    private static boolean isAbout(SpecialMatter row, @Nullable BodyLevel level) {
        return row.respondent() == Respondent.ANY || row.level() == level;
    }

    public List<SpecialMatter> all() {
        return all;
    }
}
