package org.tiepdan.tracking.casework.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.Rejection;
import org.tiepdan.tracking.casework.limits.Extensions.AfterTheEnd;
import org.tiepdan.tracking.casework.limits.Extensions.Answer;
import org.tiepdan.tracking.casework.limits.Extensions.Asked;
import org.tiepdan.tracking.casework.limits.Extensions.Granted;
import org.tiepdan.tracking.casework.limits.Extensions.NotComplex;
import org.tiepdan.tracking.casework.limits.Extensions.NothingRuns;
import org.tiepdan.tracking.casework.limits.Extensions.TooLong;
import org.tiepdan.tracking.casework.limits.Extensions.UsedUp;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.petition.Petition;

/** Finds why a limit may not be extended. This is the only act that can come too late. */
public final class ExtensionCheck {
    private final Extensions extensions;

    public ExtensionCheck(LawPack law) {
        this.extensions = new Extensions(law);
    }

    Answer ask(LocalDate on, @Nullable Integer days, List<Deadline> limits, Petition petition) {
        return extensions.ask(limits, new Asked(on, days, criteria(petition), petition.isRemote()));
    }

    /** @param limits of the case, in the order in which they were set */
    public Optional<Rejection> refuse(ExtendLimit command, List<Deadline> limits, Petition petition) {
        return switch (ask(command.on(), command.days(), limits, petition)) {
            case Granted _ -> Optional.empty();
            case NothingRuns _ ->
                invalid(
                        "nothing-to-extend",
                        "Cần một thời hạn chưa thực hiện xong mà luật cho gia hạn, nhưng vụ việc không có thời hạn như vậy.",
                        "Expected a limit that is still owed and may be extended by law, but the case has none.");
            case AfterTheEnd(var lastDay) ->
                invalid(
                        "extension-after-the-end",
                        "Cần ngày gia hạn không muộn hơn ngày cuối của thời hạn " + lastDay + ", nhưng ngày đã ghi là "
                                + command.on() + ".",
                        "Expected an extension not after the limit's last day, " + lastDay + ", but it is of "
                                + command.on() + ".");
            case NotComplex _ ->
                invalid(
                        "not-found-complex",
                        "Cần vụ việc đã được xác định là phức tạp mới được gia hạn, nhưng chưa có xác định nào.",
                        "Expected a matter that was found complex, but nothing says so yet.");
            case UsedUp _ ->
                invalid(
                        "no-extension-left",
                        "Cần thời hạn còn được phép gia hạn, nhưng thời hạn này đã dài hết mức luật cho phép.",
                        "Expected a limit that may be extended further, but it is as long as the law allows.");
            case TooLong(var most) ->
                invalid(
                        "extension-too-long",
                        "Cần gia hạn không quá " + most + " ngày, nhưng đã ghi " + command.days() + " ngày.",
                        "Expected at most " + most + " days more, but it says " + command.days() + ".");
        };
    }

    /** A finding without criteria is enough: for complaints the law had none before 2026-07-01. */
    private static int criteria(Petition petition) {
        var circumstances = petition.circumstances();
        if (circumstances == null || !circumstances.complex()) {
            return 0;
        }
        var criteria = circumstances.criteria();
        return criteria == null ? 1 : Math.max(1, criteria.size());
    }

    private static Optional<Rejection> invalid(String code, String vi, String en) {
        return Optional.of(Rejection.invalid(code, vi, en));
    }
}
