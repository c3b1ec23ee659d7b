package org.tiepdan.office.words;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** Addresses of pages. */
public final class Links {
    public static final String HOME = "/";
    public static final String CASES = "/cases";
    /** The register in the columns of the official form. */
    public static final String OFFICIAL_REGISTER = CASES + "/register";

    public static final String CASES_CSV = CASES + ".csv";
    public static final String CASES_XLSX = CASES + ".xlsx";
    /** Saved filters. */
    public static final String FILTERS = "/filters";

    public static final String ROOTS = "/records/roots";
    public static final String NOTICES = "/notices";
    public static final String PARKED = "/parked";
    public static final String TRIAGE = "/triage";
    /** Open petitions that the loaded rules would decide otherwise. */
    public static final String OTHERWISE = TRIAGE + "/otherwise";

    public static final String COUNTER = "/counter";
    /** The panel beside the form of the counter. */
    public static final String PANEL = COUNTER + "/panel";

    public static final String REGISTER = COUNTER + "/register";
    public static final String NAMES = "/names";
    public static final String REPORTS = "/reports";
    public static final String REPORT_CASES = REPORTS + "/cases";
    public static final String REPORT_PRINT = REPORTS + "/print";
    public static final String REPORT_PDF = REPORTS + "/print.pdf";
    public static final String REPORT_FILE = REPORTS + "/file";
    /** Sealed petitions are opened here. */
    public static final String OPENINGS = "/openings";

    /** Two persons erase the writer of a petition here. */
    public static final String ERASURES = "/erasures";

    public static final String ACCESS_LOG = "/access-log";
    public static final String RECEPTIONS = "/receptions";
    public static final String COMPARE = "/compare";

    /** The ledger as a file. */
    public static final String LEDGER = "/ledger";

    public static final String CONNECT = "/connect";
    public static final String SIGN_IN = "/sign-in";
    public static final String SIGN_OUT = "/sign-out";

    /** The pages for citizens; no other page links to them. */
    public static final String STATUS = "/status";

    private Links() {}

    /** @param filters alternating parameter names and values; a null value drops the parameter */
    public static String cases(@Nullable Object... filters) {
        var parameters = new LinkedHashMap<String, String>();
        for (int i = 0; i < filters.length; i += 2) {
            var value = filters[i + 1];
            if (value != null) {
                parameters.put(String.valueOf(filters[i]), value.toString());
            }
        }
        return to(CASES, parameters);
    }

    public static String caseOf(String id) {
        return CASES + "/" + UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    /** @param id of a petition registered at the counter */
    public static String registered(String id) {
        return COUNTER + "/" + UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    /** @param id of a saved filter */
    public static String filterOf(String id) {
        return FILTERS + "/" + UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    /** @param opening id of what a second person has to confirm */
    public static String opening(String petition, String opening) {
        return OPENINGS + "/" + UriUtils.encode(petition, StandardCharsets.UTF_8) + "/"
                + UriUtils.encode(opening, StandardCharsets.UTF_8);
    }

    /** @param erasure id of what a second person has to confirm */
    public static String erasure(String petition, String erasure) {
        return ERASURES + "/" + UriUtils.encode(petition, StandardCharsets.UTF_8) + "/"
                + UriUtils.encode(erasure, StandardCharsets.UTF_8);
    }

    public static String triageOf(String id) {
        return TRIAGE + "/" + UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    /** @param id of a submitted form */
    public static String submitted(String form, String id) {
        return to(REPORTS + "/submitted/" + UriUtils.encode(id, StandardCharsets.UTF_8), Map.of("form", form));
    }

    /** The words of the petition, without its writer. */
    public static String words(String id) {
        return caseOf(id) + "/words";
    }

    /** @param act its word, such as {@code acceptance} */
    public static String actOf(String id, String act) {
        return caseOf(id) + "/acts/" + UriUtils.encode(act, StandardCharsets.UTF_8);
    }

    /** @param limit id of the limit */
    public static String limitOf(String id, String limit) {
        return caseOf(id) + "/limits/" + UriUtils.encode(limit, StandardCharsets.UTF_8);
    }

    /** @param step one against the body that missed the limit */
    public static String letterOf(String id, String limit, String step) {
        return limitOf(id, limit) + "/letters/" + UriUtils.encode(step, StandardCharsets.UTF_8);
    }

    /**
     * @param figure its code
     * @param body null for all bodies
     * @param days as parameters: a period, or a first and a last day
     */
    public static String scored(String figure, @Nullable String body, Map<String, String> days) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("figure", figure);
        if (body != null) {
            parameters.put("body", body);
        }
        parameters.putAll(days);
        return to(COMPARE + "/cases", parameters);
    }

    /** @param body code of the body that has the feed */
    public static String connect(String body) {
        return to(CONNECT, Map.of("body", body));
    }

    /** @param file name of a schema, a sample or a program for bodies' systems */
    public static String contract(String file) {
        return CONNECT + "/files/" + UriUtils.encode(file, StandardCharsets.UTF_8);
    }

    /** @param day in ISO 8601 */
    public static String reconciliation(String body, String day) {
        return to(CONNECT + "/reconciliations/" + UriUtils.encode(day, StandardCharsets.UTF_8), Map.of("body", body));
    }

    /** @param path empty for the current page */
    public static String to(String path, Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", path + (parameters.isEmpty() ? "" : "?"), ""));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
