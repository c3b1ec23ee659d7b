package org.tiepdan.reporting.looks.adapter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.looks.LookFilter;
import org.tiepdan.reporting.looks.LookFilter.Position;
import org.tiepdan.reporting.looks.LookPage;
import org.tiepdan.servicekit.web.request.Cursor;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class LookController {
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final Pattern OFFICER = Pattern.compile("[a-z0-9-]{1,40}");

    private final LookReader looks;
    private final Bodies bodies;

    LookController(LookReader looks, Bodies bodies) {
        this.looks = looks;
        this.bodies = bodies;
    }

    @GetMapping("/api/v1/access-log")
    LookPage list(Grant grant, HttpServletRequest request) {
        var query =
                new QueryReader(request.getParameterMap(), Set.of("body", "officer", "from", "to", "limit", "cursor"));
        int length = query.integer("limit", 1, LONGEST_PAGE, USUAL_PAGE);
        var filter = filter(query);
        query.finish();
        BodyAccessCheck.check(grant, filter.body());
        var found = looks.read(filter, grant, length + 1);
        var page = found.subList(0, Math.min(length, found.size()));
        return new LookPage(page, found.size() > length ? next(page.getLast()) : null);
    }

    private LookFilter filter(QueryReader query) {
        var first = query.date("from");
        var last = query.date("to");
        return new LookFilter(
                query.checked(
                        "body",
                        code -> bodies.find(code).isPresent(),
                        "Mã cơ quan không có trong danh mục.",
                        "Expected the code of a body, such as 19-05443."),
                query.checked(
                        "officer",
                        id -> OFFICER.matcher(id).matches(),
                        "Mã cán bộ gồm chữ thường, số và dấu gạch nối.",
                        "Expected the id of an officer, such as cb-0142."),
                start(first),
                last == null ? null : LegalTime.endOf(last),
                query.cursor("cursor", LookController::position));
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : LegalTime.endOf(day.minusDays(1));
    }

    private static String next(LookPage.Row last) {
        return Cursor.write(last.at().toString(), last.id());
    }

    private static Optional<Position> position(List<String> parts) {
        try {
            return parts.size() == 2
                    ? Optional.of(new Position(Instant.parse(parts.getFirst()), parts.getLast()))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
