package org.tiepdan.loader.acts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.tiepdan.loader.petitions.Answer;
import org.tiepdan.loader.petitions.Recorded;
import org.tiepdan.loader.system.Http.Reply;
import org.tiepdan.loader.system.NotAdmittedException;
import org.tiepdan.loader.system.Progress;
import org.tiepdan.loader.system.Screen;

/** Sends a file of acts: those of one petition in order, those of different petitions in parallel. */
public final class ActLoad {
    private static final int AT_ONCE = 24;

    private final ActSender sender;
    private final Screen screen;

    public ActLoad(ActSender sender, Screen screen) {
        this.sender = sender;
        this.screen = screen;
    }

    private record Refusal(int line, String act, String why) {}

    /** @return the number that were refused or unreadable */
    public int load(ActFile acts, Recorded recorded) throws InterruptedException {
        var refusals = Collections.synchronizedList(new ArrayList<Refusal>());
        acts.unreadable().forEach((line, why) -> refusals.add(new Refusal(line, "?", why)));
        var done = new AtomicInteger();
        var reordered = new AtomicInteger();
        try (var progress = Progress.of("Việc / acts", acts.acts().size(), screen)) {
            var pool = Executors.newFixedThreadPool(AT_ONCE);
            try {
                var running = acts.byPetition(recorded).stream()
                        .<Future<?>>map(each -> pool.submit(() -> {
                            var sent = ActOrder.of(each);
                            reordered.addAndGet(sent.equals(each) ? 0 : 1);
                            follow(sent, recorded, refusals, done, progress);
                            return null;
                        }))
                        .toList();
                await(running, pool);
            } finally {
                pool.shutdownNow();
            }
        }
        report(acts, List.copyOf(refusals), done.get());
        if (reordered.get() > 0) {
            screen.say(("%s: việc của %d đơn đã gửi theo ngày, không theo thứ tự dòng"
                            + " / the acts of %2$d petitions were sent by their days, not in the order of lines")
                    .formatted(acts.file().getFileName(), reordered.get()));
        }
        return refusals.size();
    }

    private void follow(
            List<Act> acts, Recorded recorded, List<Refusal> refusals, AtomicInteger done, Progress progress)
            throws IOException, InterruptedException {
        int handedOn = 0;
        Act failed = null;
        for (var act : acts) {
            var refused =
                    failed == null ? send(act, recorded, handedOn) : afterRefusal(act, failed, recorded, handedOn);
            if (refused.isEmpty()) {
                done.incrementAndGet();
                handedOn += act.handsOn() ? 1 : 0;
            } else {
                refusals.add(new Refusal(act.line(), act.act(), refused.get()));
                failed = failed == null && act.moves() ? act : failed;
            }
            progress.step();
        }
    }

    /**
     * Services remember a refusal under the key of an act, also after the earlier act is mended: what would be refused now is not sent.
     *
     * @return why it was refused or not sent
     */
    private Optional<String> afterRefusal(Act act, Act failed, Recorded recorded, int handedOn)
            throws IOException, InterruptedException {
        var petition = act.petition(recorded);
        var refusal = petition.isEmpty() ? Optional.<Reply>empty() : sender.wouldRefuse(act, petition.get(), handedOn);
        return refusal.isEmpty()
                ? send(act, recorded, handedOn)
                : Optional.of(why(refusal.get()) + " (chưa gửi, vì dòng " + failed.line()
                        + " của cùng đơn bị từ chối: sửa dòng đó rồi nhập lại / not sent, because line " + failed.line()
                        + " of the same petition was refused: mend that line and import again)");
    }

    /** @return why it was refused */
    private Optional<String> send(Act act, Recorded recorded, int handedOn) throws IOException, InterruptedException {
        var petition = act.petition(recorded);
        if (petition.isEmpty()) {
            return Optional.of(
                    recorded.isAmbiguous(act.ref())
                            ? "ambiguous-petition – Nhiều đơn trong các tệp có cùng khóa này: hãy ghi đúng cơ quan"
                                    + " nhận (receivingBody), hoặc ghi petitionId của đơn. / Several petitions in these"
                                    + " files have this key: name the body that received it (receivingBody), or give its"
                                    + " petitionId."
                            : "petition-not-in-these-files – Đơn này không có trong các tệp được nhập cùng."
                                    + " / The petition is not in the files imported with it.");
        }
        var reply = sender.send(act, petition.get(), handedOn);
        return reply.isDone() ? Optional.empty() : Optional.of(why(reply));
    }

    private static String why(Reply reply) {
        return reply.json().has("code") ? String.join("; ", Answer.reasons(reply.json())) : reply.code();
    }

    private static void await(List<Future<?>> running, ExecutorService pool) throws InterruptedException {
        for (var each : running) {
            try {
                each.get();
            } catch (ExecutionException e) {
                pool.shutdownNow();
                throw e.getCause() instanceof NotAdmittedException refused ? refused : new ActsInterruptedException(e);
            }
        }
    }

    private void report(ActFile acts, List<Refusal> refusals, int done) {
        var name = acts.file().getFileName();
        screen.list(refusals.stream()
                .sorted(Comparator.comparingInt(Refusal::line))
                .map(each -> name + ":" + each.line() + ": " + each.act() + ": " + each.why())
                .toList());
        screen.say("%s: %d việc đã ghi, %d bị từ chối / %2$d acts recorded, %3$d refused"
                .formatted(name, done, refusals.size()));
    }
}
