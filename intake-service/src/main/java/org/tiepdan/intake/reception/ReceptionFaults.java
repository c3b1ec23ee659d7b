package org.tiepdan.intake.reception;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/** Finds all faults in the figures of a reception, so that one answer can name them. */
public final class ReceptionFaults {
    private final Reception said;
    private final List<Fault> found = new ArrayList<>();

    private ReceptionFaults(Reception said) {
        this.said = said;
    }

    /**
     * A fault of one member.
     *
     * @param member path within the request, {@code groups/people}
     * @param code stable, for programs
     */
    public record Fault(String member, String code, String vi, String en) {}

    /**
     * @param said unreadable members are null, and reported already
     * @param firstDay the first one of the calendar; before it, nobody knows how often a body had to receive
     * @param today in Viet Nam
     */
    public static List<Fault> of(Reception said, LocalDate firstDay, LocalDate today) {
        var faults = new ReceptionFaults(said);
        faults.day(firstDay, today);
        faults.sessions();
        faults.counts();
        faults.wholes();
        faults.groups();
        faults.petitions();
        return List.copyOf(faults.found);
    }

    private void day(LocalDate firstDay, LocalDate today) {
        if (said.heldOn() != null && said.heldOn().isAfter(today)) {
            add("heldOn", "in-the-future", "Ngày tiếp chưa đến.", "Expected a day that has come.");
        }
        if (said.heldOn() != null && said.heldOn().isBefore(firstDay)) {
            add(
                    "heldOn",
                    "before-calendar",
                    "Lịch làm việc chỉ có từ ngày " + firstDay + ".",
                    "The working calendar begins on " + firstDay + ".");
        }
    }

    private void sessions() {
        var session = said.session();
        if (session == null || said.sessions() == null) {
            return;
        }
        if (!session.counted()) {
            add(
                    "sessions",
                    "not-counted",
                    "Tiếp thường xuyên không tính số kỳ: để trống.",
                    "Regular reception has no sessions to count: leave it out.");
        } else if (said.sessions() < 1 || said.sessions() > Reception.MOST_SESSIONS) {
            add("sessions", "out-of-range", "Cần số từ 1 đến 31.", "Expected a number from 1 to 31.");
        }
    }

    private void counts() {
        count("visits", said.visits());
        count("people", said.people());
        count("mattersFirst", said.mattersFirst());
        count("mattersAgain", said.mattersAgain());
        var groups = said.groups();
        if (groups != null) {
            count("groups/groups", groups.groups());
            count("groups/people", groups.people());
            count("groups/mattersFirst", groups.mattersFirst());
            count("groups/mattersAgain", groups.mattersAgain());
        }
    }

    private void count(String member, @Nullable Integer number) {
        if (number != null && !isCount(number)) {
            add(member, "out-of-range", "Cần số từ 0 đến 100.000.", "Expected a number from 0 to 100,000.");
        }
    }

    /** Each visit is by at least one person: fewer people than visits means that the two were mixed up. */
    private void wholes() {
        if (less(said.people(), said.visits())) {
            add(
                    "people",
                    "fewer-than-visits",
                    "Số người ít hơn số lượt: mỗi lượt tiếp có ít nhất một người.",
                    "Expected no fewer people than visits: each visit is by at least one person.");
        }
        if (less(said.visits(), 1) && (less(0, said.mattersFirst()) || less(0, said.mattersAgain()))) {
            add(
                    "visits",
                    "matters-without-visits",
                    "Có vụ việc thì phải có lượt tiếp.",
                    "Expected visits where there are matters.");
        }
    }

    private void groups() {
        var groups = said.groups();
        if (groups == null) {
            return;
        }
        part("groups/groups", groups.groups(), said.visits(), "lượt tiếp", "visits");
        part("groups/people", groups.people(), said.people(), "người được tiếp", "people");
        part("groups/mattersFirst", groups.mattersFirst(), said.mattersFirst(), "vụ việc tiếp lần đầu", "such matters");
        part(
                "groups/mattersAgain",
                groups.mattersAgain(),
                said.mattersAgain(),
                "vụ việc tiếp nhiều lần",
                "such matters");
        if (less(groups.people(), groups.groups())) {
            add(
                    "groups/people",
                    "fewer-than-groups",
                    "Số người của các đoàn ít hơn số đoàn.",
                    "Expected no fewer people than groups.");
        }
        if (less(groups.groups(), 1)
                && (less(0, groups.people()) || less(0, groups.mattersFirst()) || less(0, groups.mattersAgain()))) {
            add("groups/groups", "no-groups", "Có số liệu của đoàn thì phải có đoàn.", "Expected groups.");
        }
    }

    private void part(String member, @Nullable Integer part, @Nullable Integer whole, String vi, String en) {
        if (less(whole, part)) {
            add(
                    member,
                    "more-than-all",
                    "Nhiều hơn tổng số " + vi + ", trong đó đã gồm đoàn đông người.",
                    "Expected no more than all " + en + ", among which the groups are.");
        }
    }

    private void petitions() {
        if (said.petitions().size() > Reception.MOST_PETITIONS) {
            add("petitions", "too-many", "Tối đa 500 đơn.", "At most 500 petitions.");
        }
        var seen = new HashSet<String>();
        for (int at = 0; at < said.petitions().size(); at++) {
            var petition = said.petitions().get(at);
            if (CaseId.parse(petition).isEmpty()) {
                add("petitions/" + at, "not-an-id", "Cần mã đơn.", "Expected the id of a petition.");
            } else if (!seen.add(petition)) {
                add("petitions/" + at, "named-twice", "Đơn này đã nêu ở trên.", "This petition is named above.");
            }
        }
    }

    /** Whether both are counts, and the first is smaller; other values were reported already. */
    private static boolean less(@Nullable Integer one, @Nullable Integer other) {
        return one != null && other != null && isCount(one) && isCount(other) && one < other;
    }

    private static boolean isCount(int number) {
        return number >= 0 && number <= Reception.MOST;
    }

    private void add(String member, String code, String vi, String en) {
        found.add(new Fault(member, code, vi, en));
    }
}
