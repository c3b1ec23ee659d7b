package org.tiepdan.routing.triage.adapter.http.split;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Units;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.DecisionKind;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.RespondentRole;
import org.tiepdan.routing.interest.Respondent;
import org.tiepdan.routing.split.SplitCheck;
import org.tiepdan.routing.split.SplitFault;
import org.tiepdan.routing.split.SplitMatter;
import org.tiepdan.servicekit.web.request.RequestReader;

/** Reads the matters by the members of a petition, in codes only: free text would stay on the log for ever. */
public final class SplitRequest {
    private static final int CODE_LENGTH = 64;
    private static final int OFFICERS_AT_MOST = 20;
    private static final Pattern OFFICER = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern COMMUNE = Pattern.compile("[0-9]{5}");

    private SplitRequest() {}

    /**
     * @param today no date of a matter may be later
     * @return without faulty ones, which the reader then refuses
     */
    public static List<SplitMatter> matters(RequestReader request, LawPack law, LocalDate today) {
        var readers = request.objects("matters");
        var read = readers.stream().map(one -> matter(one, law.units(), today)).toList();
        if (read.stream().anyMatch(Objects::isNull)) {
            return List.of();
        }
        var matters = read.stream().map(Objects::requireNonNull).toList();
        for (var fault : new SplitCheck(law.bodies()).faults(matters, today)) {
            var reader = fault.matter() == SplitFault.OF_ALL ? request : readers.get(fault.matter());
            reader.fault(fault.member(), fault.code(), fault.vi(), fault.en());
        }
        return matters;
    }

    /** @return null without a type, on which the other members depend */
    private static @Nullable SplitMatter matter(RequestReader matter, Units units, LocalDate today) {
        var type = matter.choice("type", PetitionType.class, true);
        var field = matter.choice("field", Field.class, false);
        var respondent = respondent(matter);
        var decision = matter.object("decision", false);
        var kind = decision == null ? null : decision.choice("kind", DecisionKind.class, false);
        var receivedOn = decision == null ? null : decision.date("receivedOn", false);
        var instance = matter.integer("instance", false);
        var commune = commune(matter, units, today);
        var findings = matter.choices("findings", Finding.class);
        return type == null
                ? null
                : new SplitMatter(
                        type,
                        field,
                        respondent,
                        kind,
                        receivedOn,
                        instance,
                        commune,
                        findings.isEmpty() ? null : findings.stream().distinct().toList());
    }

    private static @Nullable Respondent respondent(RequestReader matter) {
        var respondent = matter.object("respondent", false);
        if (respondent == null) {
            return null;
        }
        var body = respondent.code("body", CODE_LENGTH, false);
        var role = respondent.choice("role", RespondentRole.class, false);
        var officers = respondent.texts("officers", CODE_LENGTH);
        if (officers.size() > OFFICERS_AT_MOST
                || officers.stream().anyMatch(one -> !OFFICER.matcher(one).matches())) {
            respondent.fault(
                    "officers",
                    "not-opaque-ids",
                    "Cần mã của tối đa " + OFFICERS_AT_MOST + " cán bộ, không phải họ tên.",
                    "Expected the ids of at most " + OFFICERS_AT_MOST + " officers, never names.");
        }
        return new Respondent(body, role == null ? null : role.name(), officers.isEmpty() ? null : officers);
    }

    /** @return code of the place in {@code matter}; null for none, and for an unknown one, which the reader refuses */
    public static @Nullable String commune(RequestReader matter, Units units, LocalDate today) {
        var place = matter.object("place", false);
        var code = place == null ? null : place.code("commune", CODE_LENGTH, false);
        if (place != null && code != null && !(COMMUNE.matcher(code).matches() && isKnown(code, units, today))) {
            place.fault(
                    "commune", "unknown-commune", "Không có xã, phường nào mang mã này.", "No commune has this code.");
            return null;
        }
        return code;
    }

    private static boolean isKnown(String code, Units units, LocalDate today) {
        return today.isBefore(units.firstDay()) || units.commune(code, today).isPresent();
    }
}
