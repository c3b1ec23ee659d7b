package org.tiepdan.office.reports;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.client.report.ReportsApi;
import org.tiepdan.office.words.Links;
import org.tiepdan.office.words.TypedDay;

/**
 * The form, body and days that a reader asks for.
 *
 * @param form code
 * @param body empty for the reader's own
 * @param period name; empty if days are given
 * @param from first day as typed; empty if a period is given, like {@code to}, the last day
 * @param known the record as of the end of this day, as typed; empty for now
 */
record Asked(String form, String body, String period, String from, String to, String known) implements Shapes {
    private static final String FIRST = "01-XLD";
    private static final Pattern FORM = Pattern.compile("[0-9]{2}-[A-Z]{2,8}");

    static Asked of(Map<String, String> typed, String usual) {
        var from = typed.getOrDefault("from", "").strip();
        var to = typed.getOrDefault("to", "").strip();
        boolean days = !from.isEmpty() || !to.isEmpty();
        var period = typed.getOrDefault("period", "").strip();
        var form = typed.getOrDefault("form", FIRST);
        return new Asked(
                FORM.matcher(form).matches() ? form : FIRST,
                typed.getOrDefault("body", "").strip(),
                days ? "" : period.isEmpty() ? usual : period,
                from,
                to,
                typed.getOrDefault("known", "").strip());
    }

    Asked with(String otherBody) {
        return new Asked(form, otherBody, period, from, to, known);
    }

    /** The address at the service, below that of the form. */
    URI address(String below, String... more) {
        var query = new LinkedHashMap<String, String[]>();
        parameters(more).forEach((name, value) -> query.put(name, new String[] {value}));
        query.remove("form");
        if (query.remove("known") != null) {
            query.put("knownAt", new String[] {TypedDay.endToApi(known)});
        }
        return Query.of(ReportsApi.REPORTS + "/" + form + below, query);
    }

    /** For all periods. */
    Asked withoutDays() {
        return new Asked(form, body, "", "", "", "");
    }

    @Override
    public ReportForm read(ReportsApi reports) {
        return reports.form(address(""));
    }

    @Override
    public URI file(String format) {
        return address("", "format", format);
    }

    @Override
    public String back() {
        return href(Links.REPORTS);
    }

    /** An address of this office with the same parameters. */
    @Override
    public String href(String path, String... more) {
        return Links.to(path, parameters(more));
    }

    private Map<String, String> parameters(String... more) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("form", form);
        put(parameters, "body", body);
        put(parameters, "period", period);
        put(parameters, "from", TypedDay.toApi(from));
        put(parameters, "to", TypedDay.toApi(to));
        put(parameters, "known", TypedDay.toApi(known));
        for (int i = 0; i < more.length; i += 2) {
            put(parameters, more[i], more[i + 1]);
        }
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    /** The body of a submission. */
    Map<String, String> submitted(String reason) {
        var body = new LinkedHashMap<>(parameters("reason", reason));
        body.remove("form");
        body.remove("known");
        return body;
    }
}
