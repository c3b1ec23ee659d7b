package org.tiepdan.tracking.casework;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why an act was not recorded.
 *
 * @param code stable, for programs
 * @param vi one sentence that says what was expected
 * @param en the same in English
 */
public record Rejection(Kind kind, String code, String vi, String en) {

    public enum Kind {
        UNKNOWN_CASE,
        NOT_ALLOWED_IN_STATE,
        INVALID
    }

    public static Rejection unknownCase() {
        return new Rejection(
                Kind.UNKNOWN_CASE,
                "unknown-case",
                "Cần mã của một vụ việc đã có, nhưng không có vụ việc nào mang mã này.",
                "Expected the id of a case that exists, but there is no such case.");
    }

    /** For a case that this version cannot read, or fails to judge; it stays unchanged until it can. */
    public static Rejection parked() {
        return new Rejection(
                Kind.NOT_ALLOWED_IN_STATE,
                "case-parked",
                "Cần một vụ việc mà hệ thống xử lý được, nhưng vụ việc này tạm thời không xử lý được; người vận hành đã được báo.",
                "Expected a case that can be handled, but this one cannot be at present; operators can see it.");
    }

    public static Rejection notAllowedIn(CaseState state, CommandName command) {
        return new Rejection(
                Kind.NOT_ALLOWED_IN_STATE,
                "not-allowed-in-state",
                "Cần vụ việc ở trạng thái " + states(command, CaseState::vi, " hoặc ") + " để " + command.vi()
                        + ", nhưng vụ việc đang ở trạng thái " + state.vi() + ".",
                "Expected the case to be " + states(command, CaseState::en, " or ") + " for " + command.en()
                        + ", but it is " + state.en() + ".");
    }

    private static String states(CommandName command, Function<CaseState, String> words, String or) {
        return command.allowedIn().stream().map(words).collect(Collectors.joining(or));
    }

    /** Like {@link #invalid}, for a check that may find no fault. */
    public static Optional<Rejection> refusal(String code, String vi, String en) {
        return Optional.of(invalid(code, vi, en));
    }

    public static Rejection invalid(String code, String vi, String en) {
        return new Rejection(Kind.INVALID, code, vi, en);
    }
}
