package org.tiepdan.lawpack.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.form.period.ReportPeriods;
import org.tiepdan.lawpack.pack.LawPackException;

/**
 * All forms and the report periods that they cover.
 *
 * @param sets in the order of the file; empty for a law pack without forms
 */
public record Forms(List<FormSet> sets, ReportPeriods periods) {
    public Forms {
        sets = List.copyOf(sets);
    }

    /**
     * A form and the set it was taken from.
     *
     * @param inForce the set in force, or the one requested
     * @param from the set that the form is taken from
     * @param because the sets on the way whose columns are unknown, each with its sentence; none where {@code from} is {@code inForce}
     */
    public record Found(ReportForm form, FormSet inForce, FormSet from, List<FormSet> because) {}

    /** @throws LawPackException naming every fault; a test checks the packaged files */
    public static Forms packaged() {
        return FormsFile.read(FormFiles.packaged());
    }

    /**
     * @param lawPackVariable the folder of a law pack; null or blank for the packaged one
     * @throws LawPackException naming every fault
     */
    public static Forms chosen(@Nullable String lawPackVariable) {
        return lawPackVariable == null || lawPackVariable.isBlank()
                ? packaged()
                : FormsFile.read(FormFiles.in(Path.of(lawPackVariable)));
    }

    /** @return the set in force on that day; the first set for an earlier day */
    public Optional<FormSet> inForce(LocalDate on) {
        return sets.stream()
                .filter(set -> set.period().holds(on))
                .findFirst()
                .or(() -> sets.stream()
                        .findFirst()
                        .filter(set -> on.isBefore(set.period().from())));
    }

    public Optional<FormSet> set(String id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /**
     * @param code such as {@code 01-XLD}
     * @param set the set in force, or the one requested; if it lacks the form, the sets that it uses are searched in turn
     */
    public Optional<Found> find(String code, FormSet set) {
        List<FormSet> because = new ArrayList<>();
        Optional<FormSet> next = Optional.of(set);
        while (next.isPresent()) {
            FormSet here = next.get();
            Optional<ReportForm> form = here.forms().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst();
            if (form.isPresent()) {
                return Optional.of(new Found(form.get(), set, here, List.copyOf(because)));
            }
            because.add(here);
            next = here.dropped().contains(code)
                    ? Optional.empty()
                    : Optional.ofNullable(here.uses()).flatMap(this::set);
        }
        return Optional.empty();
    }

    /** @return the codes of all forms of all sets, in order of the files */
    public List<String> codes() {
        return sets.stream()
                .flatMap(set -> set.forms().stream())
                .map(ReportForm::code)
                .distinct()
                .toList();
    }
}
