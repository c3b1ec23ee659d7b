package org.tiepdan.intake.registration.adapter.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.access.Grant;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.registration.adapter.Registration;
import org.tiepdan.intake.registration.adapter.SentKey;
import org.tiepdan.intake.registration.adapter.bulk.file.LineForm;
import org.tiepdan.intake.registration.adapter.writing.PetitionLogWriter.Recorded;
import org.tiepdan.servicekit.table.Piece;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.RequestFaultsException;
import org.tiepdan.servicekit.web.command.KeyText;
import tools.jackson.databind.node.ObjectNode;

/** Takes one line from its bytes to its answer, in the three steps of a registration. */
final class LineRegistration {
    private static final Logger LOG = LoggerFactory.getLogger(LineRegistration.class);
    private static final String KEY = "idempotencyKey";

    private final Registration registration;
    private final Grant grant;
    private final LineForm form;
    private final Piece piece;
    private final Repetitions repetitions;
    private final boolean convertFonts;
    private final List<Fault> warnings = new ArrayList<>();
    private @Nullable String key;
    private Registration.@Nullable Ready ready;
    private @Nullable CompletableFuture<Recorded> recorded;
    private @Nullable LineAnswer refusal;

    /** @param repetitions shared by all lines of one file */
    LineRegistration(
            Registration registration,
            Grant grant,
            LineForm form,
            boolean convertFonts,
            Repetitions repetitions,
            Piece piece) {
        this.registration = registration;
        this.grant = grant;
        this.form = form;
        this.convertFonts = convertFonts;
        this.repetitions = repetitions;
        this.piece = piece;
    }

    /** Its share of the memory bound for all lines, in KiB. */
    int weight() {
        return 1 + piece.size() / 1024;
    }

    /** First, in parallel with other lines. */
    LineRegistration prepare() {
        try {
            if (piece.fault() == Piece.Fault.TOO_LARGE) {
                throw new ProblemException(413, "too-large", "Dòng quá 1 MiB.", "The line is larger than 1 MiB.");
            }
            var petition = form.read(piece, warnings::add);
            key = key(petition.members());
            ready = registration.prepare(grant, petition, key, convertFonts);
            warnings.addAll(ready.warnings());
        } catch (ProblemException e) {
            refusal = LineAnswer.rejected(piece.line(), key, e);
        } catch (RuntimeException e) {
            refusal = unknown(e);
        }
        return this;
    }

    /** Second, one after the other in the order of the file, which gives the order of their numbers. */
    LineRegistration record() {
        if (ready != null) {
            try {
                if (key == null) {
                    repetitions.refuse(ready.id(), piece.line());
                }
                recorded = registration.record(ready);
            } catch (ProblemException e) {
                refusal = LineAnswer.rejected(piece.line(), key, e);
            } catch (RuntimeException e) {
                refusal = unknown(e);
            }
        }
        return this;
    }

    boolean isAnswered() {
        return recorded == null || recorded.isDone();
    }

    /** Last; waits until it is recorded. */
    LineAnswer answer() {
        if (refusal != null || ready == null || recorded == null) {
            return refusal == null ? LineAnswer.unknown(piece.line(), key) : refusal;
        }
        try {
            return LineAnswer.recorded(
                    piece.line(), key == null, registration.receipt(ready, recorded), List.copyOf(warnings));
        } catch (ProblemException e) {
            return LineAnswer.rejected(piece.line(), key, e);
        } catch (RuntimeException e) {
            return unknown(e);
        }
    }

    /** Also after an internal error: the lines before it are answered, and the file can be sent again. */
    private LineAnswer unknown(RuntimeException failure) {
        if (!(failure instanceof LogUnavailableException)) {
            LOG.error(
                    "Line {} was not registered ({}).",
                    piece.line(),
                    failure.getClass().getName());
        }
        return LineAnswer.unknown(piece.line(), key);
    }

    /** Removes the key from the petition, whose content does not depend on it. */
    private static @Nullable String key(ObjectNode petition) {
        var told = petition.remove(KEY);
        if (told == null || told.isNull()) {
            return null;
        }
        if (!told.isString() && !told.isNumber()) {
            throw new RequestFaultsException(List.of(
                    new Fault("/" + KEY, "not-a-text", "Cần một văn bản hoặc con số.", "Expected text or a number.")));
        }
        var plain = SentKey.plain("/" + KEY, KeyText.of(told));
        return plain.isEmpty() ? null : plain;
    }
}
