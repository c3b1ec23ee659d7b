package org.tiepdan.lawpack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiepdan.lawpack.escalation.Escalations;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.score.ScoreRules;
import org.tiepdan.lawpack.table.CodeForm;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/**
 * The pack's name and its choices where the law leaves room: {@code settings.csv}.
 *
 * @param name prefix of the names of the pack and of its calendar; {@code vn} by default
 * @param readings chosen for disputed provisions, by setting; rows of {@code time_limits.csv} name them
 * @param handOversBeforeSuperior after how many hand-overs the common superior decides; 2 by default
 * @param recordsNationalDatabase whether entries in the national database are recorded here, and their limits run
 * @param escalations steps against a body that stays late; none by default
 * @param countsPetitionsAsVisits whether a petition that came in person is a visit where no reception was recorded
 * @param scores how bodies are compared; they are not ranked by default
 * @param routesOpenPetitionsAgain whether petitions that wait for an officer are decided again when other rules are loaded
 */
record Settings(
        String name,
        boolean rollsOffRestDays,
        Map<String, String> readings,
        int handOversBeforeSuperior,
        boolean recordsNationalDatabase,
        Escalations escalations,
        boolean countsPetitionsAsVisits,
        ScoreRules scores,
        boolean routesOpenPetitionsAgain) {
    private static final List<String> COLUMNS = List.of("key", "value", "basis", "status", "note");
    private static final String NAME = "name";
    private static final String READING = "reading-";
    private static final String ROLL_OFF_REST_DAYS = "roll-off-rest-days";
    private static final String NATIONAL_DATABASE = "national-database-entries";
    private static final String PETITIONS_AS_VISITS = "in-person-petitions-are-visits";
    private static final String OPEN_PETITIONS = "open-petitions-on-new-rules";
    private static final String LIST = "LIST";
    private static final String ROUTE_AGAIN = "ROUTE_AGAIN";
    private static final String HAND_OVERS_BEFORE_SUPERIOR = "hand-overs-before-superior";
    private static final CodeForm NAME_FORM = new CodeForm(
            "[a-z][a-z0-9]*", "chữ thường và chữ số, bắt đầu bằng chữ", "small letters and digits, a letter first");

    static Settings read(LawFiles files, Faults faults) {
        Map<String, String> values = new HashMap<>();
        List<Escalations.Row> steps = new ArrayList<>();
        for (Row row : files.rows(LawFiles.SETTINGS, COLUMNS, faults)) {
            row.choice("status", SourceStatus.class);
            readInto(values, row);
            Escalations.step(row.text("key"))
                    .map(step -> new Escalations.Row(step, row.numberOrZero("value"), row.prose("basis")))
                    .ifPresent(steps::add);
        }
        if (!values.containsKey(ROLL_OFF_REST_DAYS)) {
            faults.add(LawFiles.SETTINGS, "thiếu thiết lập '%s'.", "the setting '%s' is missing.", ROLL_OFF_REST_DAYS);
        }
        return new Settings(
                values.getOrDefault(NAME, "vn"),
                values.getOrDefault(ROLL_OFF_REST_DAYS, "true").equals("true"),
                readings(values),
                Integer.parseInt(values.getOrDefault(HAND_OVERS_BEFORE_SUPERIOR, "2")),
                values.getOrDefault(NATIONAL_DATABASE, "false").equals("true"),
                new Escalations(steps),
                values.getOrDefault(PETITIONS_AS_VISITS, "true").equals("true"),
                new ScoreRules(
                        Integer.parseInt(values.getOrDefault(ScoreRules.SMALL_CELL, "5")),
                        values.getOrDefault(ScoreRules.RANKING, "false").equals("true"),
                        Integer.parseInt(values.getOrDefault(ScoreRules.RANKED_FROM, "20"))),
                values.getOrDefault(OPEN_PETITIONS, LIST).equals(ROUTE_AGAIN));
    }

    private static Map<String, String> readings(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(READING))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void readInto(Map<String, String> values, Row row) {
        String key = row.text("key");
        String value = row.text("value");
        switch (key) {
            case NAME -> row.code("value", NAME_FORM);
            case ROLL_OFF_REST_DAYS -> trueOrFalse(key, value, row);
            case NATIONAL_DATABASE, PETITIONS_AS_VISITS -> trueOrFalse(key, value, row);
            case String reading when reading.startsWith(READING) -> {}
            case HAND_OVERS_BEFORE_SUPERIOR, ScoreRules.SMALL_CELL, ScoreRules.RANKED_FROM ->
                value = String.valueOf(row.number("value"));
            case ScoreRules.RANKING -> trueOrFalse(key, value, row);
            case OPEN_PETITIONS -> listOrRouteAgain(key, value, row);
            case String step when Escalations.step(step).isPresent() -> {}
            default -> row.fault("không biết thiết lập '%s'.", "unknown setting '%s'.", key);
        }
        if (values.put(key, value) != null) {
            row.fault("thiết lập '%s' có hai lần.", "the setting '%s' is there twice.", key);
        }
    }

    private static void trueOrFalse(String key, String value, Row row) {
        if (!value.equals("true") && !value.equals("false")) {
            row.fault(
                    "'%s' phải là true hoặc false (hãy nhập cột này dưới dạng văn bản), nhưng lại là '%s'.",
                    "'%s' must be true or false (import the column as text), but was '%s'.", key, value);
        }
    }

    private static void listOrRouteAgain(String key, String value, Row row) {
        if (!value.equals(LIST) && !value.equals(ROUTE_AGAIN)) {
            row.fault(
                    "'%s' phải là LIST hoặc ROUTE_AGAIN, nhưng lại là '%s'.",
                    "'%s' must be LIST or ROUTE_AGAIN, but was '%s'.", key, value);
        }
    }
}
