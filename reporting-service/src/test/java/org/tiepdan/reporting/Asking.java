package org.tiepdan.reporting;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Operation;
import org.tiepdan.reporting.filters.SavedFilter;
import org.tiepdan.reporting.filters.SavedFilters;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.reporting.testkit.Slice;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;
import org.tiepdan.servicekit.testkit.access.PolicyWalk.Answer;
import tools.jackson.core.JacksonException;

/** How the policy test calls operations that need more than an address, and reads the answers. */
final class Asking {
    private static final String DAYS = "?from=2026-07-01&to=2026-07-07";
    private static long filterRecords;

    private Asking() {}

    /** A form of the days of receipt: without a case it is empty. Nothing was submitted except what is submitted here. */
    static Answer ofForms(Operation operation, Slice slice, String body) {
        var path = operation.path().replace("{form}", "01-XLD");
        if (operation.method().equals("POST")) {
            var answer = slice.post(
                    path,
                    "{\"body\":\"%s\",\"from\":\"2026-07-01\",\"to\":\"2026-07-07\",\"reason\":\"again\"}"
                            .formatted(body));
            return new Answer(answer.status(), answer.json().toString());
        }
        var id = submitted(slice, body);
        var ofBody = path.endsWith("/submissions") ? "&body=" + body : "";
        var answer = slice.get(path.contains("{id}") ? path.replace("{id}", id) : path + DAYS + ofBody);
        // A hidden case is answered like a nonexistent one, apart from the requested id.
        var text = answer.json().toString().replace(id, "id");
        boolean shows = path.endsWith("/reports")
                || path.contains("{id}")
                || answer.json()
                        .at("/rows")
                        .valueStream()
                        .anyMatch(row -> row.at("/values/0").asInt() > 0)
                || answer.json().at("/total").asInt() > 0
                || !answer.json().at("/submissions").isEmpty();
        boolean elsewhere = !ofBody.isEmpty() && text.contains("not-your-body");
        return elsewhere || (answer.status() == 200 && !shows) ? Answer.NOT_SHOWN : new Answer(answer.status(), text);
    }

    private static String submitted(Slice slice, String body) {
        return slice.bean(Submissions.class).of("01-XLD", body).stream()
                .findFirst()
                .map(Submission::id)
                .orElse("none");
    }

    /** The register is queried by body: a caller who cannot access that body sees none of its cases. */
    static Answer ofTheRegister(Slice slice, String body) {
        var path = "/api/v1/cases/register?from=2026-07-01&to=2026-07-31&body=" + body;
        var answer = asked(slice, path);
        boolean shown =
                answer.status() != 200 || !slice.get(path).json().get("rows").isEmpty();
        return shown && !answer.text().contains("\"not-your-body\"") ? answer : Answer.NOT_SHOWN;
    }

    /** The caller's own filter, so that no answer is about another person's; the register decides what it finds. */
    static Answer ofFilters(Operation operation, Slice slice, Caller caller) {
        var filters = slice.bean(SavedFilters.class);
        var id = new UUID(operation.path().hashCode(), Objects.hash(operation.method(), caller))
                .toString()
                .replace("-", "");
        var query = Map.of("overdue", "true");
        if (caller.id() != null && operation.path().contains("{id}")) {
            filters.take(filterRecords++, id, new SavedFilter(id, caller.id(), id, null, query, Slice.NOW));
        }
        var body = "{\"name\":\"" + id + "\",\"query\":{\"overdue\":\"true\"}}";
        try {
            var answer = slice.send(
                    operation.method(),
                    operation.path().replace("{id}", id),
                    operation.method().startsWith("P") ? body : null);
            return new Answer(answer.status(), answer.json().toString());
        } catch (JacksonException e) {
            // A policy that admits nobody: there is no id to keep the filter under, and so no answer.
            return new Answer(500, "");
        }
    }

    static Answer file(Slice slice, String path) {
        var answer = slice.file(path);
        boolean isWorkbook = path.endsWith("xlsx") && answer.status() == 200;
        return new Answer(
                answer.status(),
                isWorkbook
                        ? new OpenedXlsx(answer.body()).cells().toString()
                        : new String(answer.body(), StandardCharsets.UTF_8));
    }

    static Answer asked(Slice slice, String path) {
        var answer = slice.get(path);
        return new Answer(answer.status(), answer.json().toString());
    }
}
