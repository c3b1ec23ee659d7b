package org.tiepdan.reporting.score.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.score.file.ScoredColumns;
import org.tiepdan.reporting.score.reckon.Entry;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.sheet.adapter.WrittenFiles;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.testkit.MadeAccounts;
import org.tiepdan.reporting.testkit.MadeCase;
import org.tiepdan.reporting.wording.BodyNames;
import org.tiepdan.servicekit.web.access.AccessLog;

/** A list leaves in batches, and no denunciation leaves before it is recorded. */
class ScoredListTest {
    private static final String WARD = "19-05443";
    private static final Pattern LINE_END = Pattern.compile("\r\n");
    private static final LawPack LAW = LawPack.packaged();

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final List<String> recorded = new ArrayList<>();
    private final AccessLog looks = this::look;
    private final ScoredList list = new ScoredList(
            MadeAccounts.grant("19-ubnd", "19-ubnd", WARD),
            new ScoredColumns(LAW, new BodyNames(LAW.bodies())),
            looks,
            new WrittenFiles(),
            FileFormat.CSV,
            sent);
    private int looked;

    private void look(Caller by, AccessLog.Look how, Collection<String> cases) {
        assertThat(how).isEqualTo(AccessLog.Look.EXPORT);
        looked++;
        recorded.addAll(cases);
        var left = new HashSet<>(LINE_END.splitAsStream(sent.toString(StandardCharsets.UTF_8))
                .map(line -> line.split(",", 2)[0].replace("\"", ""))
                .toList());
        assertThat(cases).noneMatch(left::contains);
    }

    private void add(int number, boolean denounces) {
        for (int i = 0; i < number; i++) {
            var made = MadeCase.received("case" + i, WARD, "2026-06-20");
            list.accept(
                    new Entry(Figure.RECEIVED, WARD, (denounces ? made.denouncing("19-ubnd") : made).account(), null));
        }
    }

    @Test
    void rowsLeaveWhileOthersAreRead() throws Exception {
        add(10_000, false);
        int before = sent.size();
        list.finish();

        assertThat(before).isGreaterThan(500_000);
        assertThat(sent.toString(StandardCharsets.UTF_8).lines()).hasSize(10_001);
        assertThat(looked).isEqualTo(1);
    }

    @Test
    void aDenunciationIsRecordedBeforeItLeaves() throws Exception {
        add(10_000, true);
        list.finish();

        assertThat(recorded).hasSize(10_000);
        assertThat(looked).isEqualTo(20);
        assertThat(sent.toString(StandardCharsets.UTF_8)).contains("Tố cáo");
    }

    @Test
    void anEmptyListIsAFileWithItsHeadings() throws Exception {
        list.finish();

        assertThat(sent.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }
}
