package org.tiepdan.loader.petitions;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiepdan.loader.petitions.Batches.Batch;
import org.tiepdan.loader.petitions.Upload.FileRefused;
import org.tiepdan.loader.system.Progress;
import org.tiepdan.loader.system.Screen;
import org.tiepdan.servicekit.web.ProblemException;

/** Loads a file of petitions into the register. */
public final class PetitionImport {
    private final Upload upload;
    private final ColumnNames names;
    private final Screen screen;

    public PetitionImport(Upload upload, ColumnNames names, Screen screen) {
        this.upload = upload;
        this.names = names;
        this.screen = screen;
    }

    public record Counts(int registered, int repeated, int rejected) {
        public boolean allGood() {
            return rejected == 0;
        }
    }

    public Counts load(Path file, InputKind kind, Recorded recorded) throws IOException, InterruptedException {
        var answers = new ArrayList<Answer>();
        var repetitions = new Repetitions();
        try (var progress = Progress.of("Đơn / petitions", lines(file), screen);
                var batches = new Batches(file, kind, names)) {
            for (var batch = batches.read(); batch != null; batch = batches.read()) {
                send(batch, kind, progress).stream().map(repetitions::checked).forEach(answer -> {
                    answers.add(answer);
                    recorded.note(answer);
                });
            }
        } catch (FileRefused e) {
            return refused(file, e.reasons());
        } catch (ProblemException e) {
            return refused(file, List.of(e.code() + " – " + e.getMessage()));
        }
        return report(file, answers);
    }

    private Counts refused(Path file, List<String> reasons) {
        screen.say(file.getFileName() + ": không nhận tệp này / the file is refused:");
        screen.list(reasons.stream().map(line -> "  " + line).toList());
        return new Counts(0, 0, 1);
    }

    private List<Answer> send(Batch batch, InputKind kind, Progress progress) throws FileRefused, InterruptedException {
        return upload.send(batch, kind, answer -> progress.reach(batch.lineInFile(answer.line()))).stream()
                .map(answer -> answer.at(batch.lineInFile(answer.line())))
                .toList();
    }

    private Counts report(Path file, List<Answer> answers) {
        var rejected = answers.stream().filter(Answer::wasRejected).toList();
        screen.list(rejected.stream()
                .map(each -> file.getFileName() + ":" + each.line() + ": " + String.join("; ", each.reasons()))
                .toList());
        var doubtful =
                answers.stream().filter(each -> !each.warnings().isEmpty()).toList();
        screen.list(doubtful.stream()
                .map(each -> file.getFileName() + ":" + each.line() + ": xem lại / to be checked: "
                        + String.join("; ", each.warnings()))
                .toList());
        var counts = new Counts(
                (int) answers.stream().filter(Answer::wasRegistered).count(),
                (int) answers.stream().filter(Answer::wasRepeated).count(),
                rejected.size());
        screen.say("%s: %d đơn mới, %d đã có, %d không nhận / %2$d registered, %3$d known before, %4$d rejected"
                .formatted(file.getFileName(), counts.registered(), counts.repeated(), counts.rejected()));
        if (!doubtful.isEmpty()) {
            screen.say("%s: %d đơn đã nhận cần xem lại / %2$d that were taken are to be checked"
                    .formatted(file.getFileName(), doubtful.size()));
        }
        return counts;
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file, ISO_8859_1)) {
            return lines.count();
        }
    }
}
