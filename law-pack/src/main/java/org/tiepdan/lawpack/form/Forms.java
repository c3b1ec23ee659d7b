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
 * All forms and the periods that they are about.
 *
 * @param sets in order of the file; none for a law that knows no forms
 */
public record Forms(List<FormSet> sets, ReportPeriods periods) {
    public Forms {
        sets = List.copyOf(sets);
    }

    /**
     * A form that was found.
     *
     * @param inForce the set that is in force, or was asked for
     * @param from the set that the form is taken from
     * @param because the sets on the way whose columns are unknown, each with its sentence; none where {@code from} is {@code inForce}
     */
    public record Found(ReportForm form, FormSet inForce, FormSet from, List<FormSet> because) {}

    /** @throws LawPackException naming every fault: the packaged files are checked by a test */
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

    /** @return the set in force on that day; the first one for a day before all */
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
     * @param set in force, or asked for; where it has no such form, the sets that it uses are asked in turn
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
