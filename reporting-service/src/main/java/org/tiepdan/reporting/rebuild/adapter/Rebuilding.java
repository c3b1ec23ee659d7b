package org.tiepdan.reporting.rebuild.adapter;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Generations.LostException;
import org.tiepdan.reporting.adapter.generation.Growing;
import org.tiepdan.reporting.adapter.generation.Pointer;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.ProjectionSettings;
import org.tiepdan.reporting.adapter.progress.ReadModelState;
import org.tiepdan.reporting.adapter.progress.RebuildWords;
import org.tiepdan.reporting.rebuild.RebuildProgress;
import org.tiepdan.reporting.rebuild.RebuildProgress.Found;
import org.tiepdan.reporting.rebuild.RebuildProgress.Phase;
import org.tiepdan.servicekit.web.ProblemException;

/** The operator's commands. Answers come from the database, so that every instance gives the same. */
@Component
final class Rebuilding {
    private final Generations generations;
    private final Served served;
    private final ReadModelState state;
    private final ProjectionSettings settings;
    private final Clock clock;

    Rebuilding(Generations generations, Served served, ReadModelState state, ProjectionSettings settings, Clock clock) {
        this.generations = generations;
        this.served = served;
        this.state = state;
        this.settings = settings;
        this.clock = clock;
    }

    RebuildProgress progress() {
        var pointer = generations.served();
        return generations.growing().map(growing -> growing(pointer, growing)).orElseGet(() -> none(pointer));
    }

    RebuildProgress begin() {
        generations.want(generations.served().served().model(), clock.instant());
        return progress();
    }

    /** @throws ProblemException {@code 409 nothing-to-go-back-to}, or {@code 409 read-models-changed} if others took over meanwhile */
    RebuildProgress goBack() {
        var pointer = generations.served();
        var kept = pointer.kept();
        if (kept == null || pointer.keptUntil() == null || kept.model() != Positions.MODEL) {
            throw new ProblemException(
                    409,
                    "nothing-to-go-back-to",
                    "Không còn giữ bản trước của dữ liệu đọc.",
                    "No read models before those in use are kept.");
        }
        var now = clock.instant();
        try {
            generations.takeOver(pointer.served(), kept, now, now.plus(settings.keepPrevious()), null);
        } catch (LostException e) {
            throw new ProblemException(
                    409,
                    "read-models-changed",
                    "Dữ liệu đọc vừa được đổi sang bản khác. Hãy xem lại bản đang dùng trước khi thử lại.",
                    "The read models in use have just changed. Check which ones are in use before you try again.");
        }
        // They stopped where the others took over.
        state.notReady("The read models before those in use were gone back to and are not up to date yet.");
        served.follow();
        return progress();
    }

    private static RebuildProgress none(Pointer pointer) {
        boolean first = pointer.since() == null;
        return progress(
                pointer,
                first ? Phase.NONE : Phase.TAKEN_OVER,
                null,
                first ? "Dữ liệu đọc chưa từng được dựng lại." : "Bản dựng lại đang được dùng.",
                first ? "The read models were never built anew." : "The read models that were built anew are in use.");
    }

    private static RebuildProgress growing(Pointer pointer, Growing growing) {
        var vietnamese = switch (growing.phase()) {
            case WANTED -> "Sẽ dựng lại dữ liệu đọc trong giây lát.";
            case GROWING -> "Đang dựng lại dữ liệu đọc; bản hiện tại vẫn được dùng.";
            case COMPARING -> "Đang đối chiếu bản dựng lại với bản đang dùng.";
            case REFUSED -> growing.refusal() == null ? "" : growing.refusal().vietnamese();
        };
        return progress(
                pointer, Phase.valueOf(growing.phase().name()), growing, vietnamese, RebuildWords.standing(growing));
    }

    private static RebuildProgress progress(
            Pointer pointer, Phase phase, @Nullable Growing growing, String vietnamese, String english) {
        var found = pointer.comparison();
        return new RebuildProgress(
                phase,
                pointer.served().number(),
                growing == null ? null : growing.generation().number(),
                growing == null ? null : RebuildWords.percent(growing),
                growing == null ? null : growing.done(),
                growing == null ? null : growing.total(),
                growing == null ? null : growing.perSecond(),
                growing == null ? null : RebuildWords.secondsLeft(growing),
                growing == null ? null : growing.startedAt(),
                pointer.since(),
                pointer.kept() == null ? null : pointer.kept().number(),
                pointer.keptUntil(),
                found == null ? null : new Found(found.cases(), found.equal(), found.different()),
                vietnamese,
                english);
    }
}
