package org.tiepdan.feedsimulator.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.feedsimulator.scenario.Complaint;
import org.tiepdan.feedsimulator.scenario.Scenario;

/** Compares the stored events of a subscriber with those of the scenario, and names each difference. */
public final class Judge {
    private Judge() {}

    /**
     * @param elsewhere requested paths that belong to no feed
     * @return with all faults, not only the first
     */
    public static Verdict judge(Scenario scenario, Result result, List<String> elsewhere) {
        return Verdict.of(
                scenario.name(),
                Stream.of(
                                new StoredCheck(scenario).faults(result.stored()),
                                cases(scenario, result),
                                complaints(scenario, result),
                                asked(elsewhere))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<Fault> cases(Scenario scenario, Result result) {
        var told = result.cases();
        if (told == null) {
            return List.of();
        }
        var given = new HashSet<>(told);
        return differences(
                given,
                scenario.cases(),
                id -> Fault.of(
                        "case-not-here", "Vụ việc %1$s không còn ở cơ quan.", "The case %1$s is not at the body.", id),
                id -> Fault.of("case-overlooked", "Bỏ sót vụ việc %1$s.", "The case %1$s is at the body.", id));
    }

    private static List<Fault> complaints(Scenario scenario, Result result) {
        var due = scenario.complaints().stream().map(Complaint::code).collect(Collectors.toSet());
        return differences(
                new HashSet<>(result.complaints()),
                due,
                code -> Fault.of(
                        "false-alarm",
                        "Báo “%1$s” mà không có lỗi đó.",
                        "It complains of \"%1$s\" without cause.",
                        code),
                code -> Fault.of("not-noticed", "Không nhận ra lỗi “%1$s”.", "It did not notice \"%1$s\".", code));
    }

    private static List<Fault> asked(List<String> elsewhere) {
        return elsewhere.stream()
                .map(path -> Fault.of(
                        "asked-elsewhere",
                        "Hỏi một địa chỉ không thuộc feed: %1$s",
                        "It asked for an address that is not of the feed: %1$s",
                        path))
                .toList();
    }

    private static List<Fault> differences(
            Set<String> given, Set<String> due, Function<String, Fault> tooMany, Function<String, Fault> tooFew) {
        return Stream.concat(
                        given.stream()
                                .filter(one -> !due.contains(one))
                                .sorted()
                                .map(tooMany),
                        due.stream()
                                .filter(one -> !given.contains(one))
                                .sorted()
                                .map(tooFew))
                .toList();
    }
}
