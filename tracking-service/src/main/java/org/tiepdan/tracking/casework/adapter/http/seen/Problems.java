package org.tiepdan.tracking.casework.adapter.http.seen;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.Rejection;

/** Refusals of this service. */
public final class Problems {
    private static final int UNAVAILABLE = 503;

    private Problems() {}

    public static ProblemException unknownCase() {
        return new ProblemException(
                404,
                "unknown-case",
                "Cần mã của một vụ việc đã có, nhưng không có vụ việc nào mang mã này.",
                "Expected the id of a case that exists, but there is no such case.");
    }

    /** For reading a parked case, which is unavailable; acts on it are refused, see {@link Rejection#parked}. */
    public static ProblemException parked() {
        var why = Rejection.parked();
        return new ProblemException(UNAVAILABLE, why.code(), why.vi(), why.en());
    }

    public static ProblemException unknownKey() {
        return new ProblemException(
                404,
                "unknown-command-key",
                "Cần khóa của một yêu cầu đã được trả lời, nhưng chưa có yêu cầu nào như vậy.",
                "Expected the key of a command that was answered, but there is none, or not yet.");
    }

    public static ProblemException unknownLimit() {
        return new ProblemException(
                404,
                "unknown-limit",
                "Cần mã của một thời hạn của vụ việc này, nhưng vụ việc không có thời hạn mang mã đó.",
                "Expected the id of a limit of this case, but it has none by that id.");
    }

    public static ProblemException unknownCommand() {
        var known = Stream.of(CommandName.values())
                .map(name -> name.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return new ProblemException(
                404,
                "unknown-command",
                "Không có yêu cầu này. Hiện có: " + known + ".",
                "Expected one of these commands: " + known + ".");
    }
}
