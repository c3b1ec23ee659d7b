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

/** Brings a file of petitions into the register. */
public final class PetitionImport {
    private final Upload upload;
    private final Screen screen;

    public PetitionImport(Upload upload, Screen screen) {
        this.upload = upload;
        this.screen = screen;
    }

    public record Counts(int registered, int repeated, int rejected) {
        public boolean allGood() {
            return rejected == 0;
        }
    }

    public Counts load(Path file, InputKind kind, Recorded recorded) throws IOException, InterruptedException {
        var answers = new ArrayList<Answer>();
        try (var progress = Progress.of("Đơn / petitions", lines(file), screen);
                var batches = new Batches(file, kind)) {
            for (var batch = batches.read(); batch != null; batch = batches.read()) {
                answers.addAll(send(batch, kind, progress, recorded));
            }
        } catch (FileRefused e) {
            screen.say(file.getFileName() + ": không nhận tệp này / the file is refused:");
            screen.list(e.reasons().stream().map(line -> "  " + line).toList());
            return new Counts(0, 0, 1);
        }
        return report(file, answers);
    }

    private List<Answer> send(Batch batch, InputKind kind, Progress progress, Recorded recorded)
            throws FileRefused, InterruptedException {
        var answers = upload.send(batch, kind, answer -> progress.reach(batch.lineInFile(answer.line())));
        var placed = answers.stream()
                .map(each -> new Answer(
                        batch.lineInFile(each.line()),
                        each.status(),
                        each.idempotencyKey(),
                        each.petitionId(),
                        each.reasons()))
                .toList();
        if (kind == InputKind.PETITIONS_NDJSON) {
            placed.forEach(each -> recorded.note(each, batch.line(each.line())));
        }
        return placed;
    }

    private Counts report(Path file, List<Answer> answers) {
        var rejected = answers.stream().filter(Answer::wasRejected).toList();
        screen.list(rejected.stream()
                .map(each -> file.getFileName() + ":" + each.line() + ": " + String.join("; ", each.reasons()))
                .toList());
        var counts = new Counts(
                (int) answers.stream().filter(Answer::wasRegistered).count(),
                (int) answers.stream().filter(Answer::wasRepeated).count(),
                rejected.size());
        screen.say("%s: %d đơn mới, %d đã có, %d không nhận / %2$d registered, %3$d known before, %4$d rejected"
                .formatted(file.getFileName(), counts.registered(), counts.repeated(), counts.rejected()));
        return counts;
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file, ISO_8859_1)) {
            return lines.count();
        }
    }
}
