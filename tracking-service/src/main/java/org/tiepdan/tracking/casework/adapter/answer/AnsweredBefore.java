package org.tiepdan.tracking.casework.adapter.answer;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.record.Inbound;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;

/**
 * Finds the earlier answer to a repeated command. A case's oldest answers are dropped: a recorded act is then recognised by its id, and a
 * refused command is judged again, as it changed nothing.
 */
public final class AnsweredBefore {
    private AnsweredBefore() {}

    /** @param atLeast minimum number of newest answers kept */
    public static @Nullable CommandReply find(Inbound.Command inbound, KeptCase kept, Answers answers, int atLeast) {
        var id = inbound.envelope().id();
        var digest = inbound.requestDigest();
        var first = answers.find(inbound.envelope().subject(), id);
        if (first != null) {
            return digest.equals(first.requestDigest()) ? first : CommandReply.keyReused(id, digest);
        }
        return kept.answers() > atLeast ? recorded(inbound, kept) : null;
    }

    private static @Nullable CommandReply recorded(Inbound.Command inbound, KeptCase kept) {
        var id = inbound.envelope().id();
        var digest = inbound.requestDigest();
        var command = inbound.command();
        return kept.file().history().stream()
                .filter(act -> act.id().equals(id))
                .flatMap(act -> act.content() instanceof Content.Done done ? Stream.of(done.command()) : Stream.empty())
                .findFirst()
                .map(recorded ->
                        recorded.name() == command.name() && recorded.by().equals(command.by())
                                ? CommandReply.done(id, kept.file(), digest, command.by())
                                : CommandReply.keyReused(id, digest))
                .orElse(null);
    }
}
