package org.tiepdan.office.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;

/** The texts of the pages: complete in both languages, and all used. */
class MessagesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java/org/tiepdan/office");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-zA-Z0-9.-]+)");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-z][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)+)\"");

    /** Followed by a code that is known only at run time. */
    private static final Pattern GROUP = Pattern.compile("code\\(\\s*\"([a-z.-]+)\"|coded\\([^,]+,\\s*\"([a-z-]+)\"");

    private static final Set<String> OTHER_GROUPS =
            Set.of("filter.overdue", "filter.open", "limit.unit", "limit.event", "limit-note", "escalation");

    @Test
    void areThereInBothLanguages() throws IOException {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void areAllUsedAndNoneIsMissing() throws IOException {
        var keys = keys("messages.properties");
        var used = new TreeSet<String>();
        var groups = new TreeSet<>(OTHER_GROUPS);
        for (var template : files(RESOURCES.resolve("templates"))) {
            collect(IN_TEMPLATE, template, used);
        }
        for (var source : files(SOURCES)) {
            collect(IN_JAVA, source, used);
            collect(GROUP, source, groups);
        }

        var unused = keys.stream()
                .filter(key -> !used.contains(key))
                .filter(key -> groups.stream().noneMatch(group -> key.startsWith(group + ".")))
                .toList();
        assertThat(unused).isEmpty();
        assertThat(keys).as("all that templates ask for").containsAll(inTemplates());
    }

    @Test
    void titleEachStatusThatAPageOfAnErrorCanHave() throws IOException {
        var statuses =
                List.of(400, 401, 403, 404, 405, 406, 408, 409, 410, 413, 415, 421, 422, 429, 500, 502, 503, 504);
        assertThat(keys("messages.properties"))
                .containsAll(
                        statuses.stream().map(each -> "error.title." + each).toList());
    }

    @Test
    void knowEveryCodeThereIs() throws IOException {
        assertThat(keys("messages.properties"))
                .containsAll(codes("type", PetitionType.values()))
                .containsAll(codes("channel", Channel.values()))
                .containsAll(codes("field", Field.values()))
                .containsAll(codes("finding", Finding.values()))
                .containsAll(codes("limit.unit", LimitUnit.values()))
                .containsAll(codes("letter", EscalationStep.values()))
                .containsAll(codes("escalation", EscalationStep.values()));
    }

    private static Set<String> inTemplates() throws IOException {
        var asked = new TreeSet<String>();
        for (var template : files(RESOURCES.resolve("templates"))) {
            collect(IN_TEMPLATE, template, asked);
        }
        return asked;
    }

    private static List<String> codes(String group, Enum<?>[] constants) {
        return Stream.of(constants).map(code -> group + "." + code.name()).toList();
    }

    private static Set<String> keys(String file) throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            messages.load(reader);
        }
        return new TreeSet<>(messages.stringPropertyNames());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    private static void collect(Pattern pattern, Path file, Set<String> found) throws IOException {
        pattern.matcher(Files.readString(file)).results().forEach(match -> {
            var groups = new ArrayList<String>();
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    groups.add(match.group(group));
                }
            }
            found.addAll(groups);
        });
    }
}
