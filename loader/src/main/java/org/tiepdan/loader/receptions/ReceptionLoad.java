package org.tiepdan.loader.receptions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import org.tiepdan.eventing.text.PlainText;
import org.tiepdan.loader.petitions.Answer;
import org.tiepdan.loader.system.Addresses;
import org.tiepdan.loader.system.As;
import org.tiepdan.loader.system.Http;
import org.tiepdan.loader.system.Http.Reply;
import org.tiepdan.loader.system.Patience;
import org.tiepdan.loader.system.Screen;
import org.tiepdan.servicekit.table.Pieces;
import org.tiepdan.servicekit.web.command.KeyText;

/** Sends a file of receptions, one line after another. A line sent again adds nothing, since its key is known. */
public final class ReceptionLoad {
    private static final int RECORDED = 201;
    private static final int UNAVAILABLE = 500;
    private static final int MEMBERS = 2;

    private static final String UNREADABLE = "unreadable-reception – Cần một đối tượng JSON chỉ có key và reception."
            + " / Expected one JSON object with key and reception only.";

    private final Http http;
    private final Addresses addresses;
    private final Patience patience;
    private final Screen screen;

    public ReceptionLoad(Http http, Addresses addresses, Patience patience, Screen screen) {
        this.http = http;
        this.addresses = addresses;
        this.patience = patience;
        this.screen = screen;
    }

    /** @return the number that were refused or unreadable */
    public int load(Path file) throws IOException, InterruptedException {
        int recorded = 0;
        var refusals = new ArrayList<String>();
        try (var stream = Files.newInputStream(file)) {
            var lines = new Pieces(stream);
            for (var line = lines.next(); line != null; line = lines.next()) {
                var refusal = send(line.bytes());
                recorded += refusal.isEmpty() ? 1 : 0;
                if (refusal.isPresent()) {
                    refusals.add(file.getFileName() + ":" + line.line() + ": " + refusal.get());
                }
            }
        }
        screen.list(refusals);
        screen.say("%s: %d buổi tiếp đã ghi, %d bị từ chối / %2$d receptions recorded, %3$d refused"
                .formatted(file.getFileName(), recorded, refusals.size()));
        return refusals.size();
    }

    /** @return why it was refused */
    private Optional<String> send(byte[] line) throws IOException, InterruptedException {
        // Files that were joined have a byte order mark in their middle.
        var request = Answer.parse(PlainText.trimmed(new String(line, UTF_8)));
        if (request == null) {
            return Optional.of(UNREADABLE);
        }
        var key = KeyText.of(request.path("key"));
        boolean complete = !key.isEmpty() && request.path("reception").isObject();
        // A third member would be lost, such as a day in the wrong place.
        if (!complete || request.size() != MEMBERS) {
            return Optional.of(UNREADABLE);
        }
        var reply = patience.until(
                ReceptionLoad::isFinal,
                () -> http.post(As.CLERK, addresses.intake("/api/v1/receptions"), key, request.get("reception")));
        if (reply.status() == RECORDED) {
            return Optional.empty();
        }
        return Optional.of(reply.json().has("code") ? String.join("; ", Answer.reasons(reply.json())) : reply.code());
    }

    private static boolean isFinal(Reply reply) {
        return reply.status() < UNAVAILABLE;
    }
}
