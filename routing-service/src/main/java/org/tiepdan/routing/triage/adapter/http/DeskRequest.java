package org.tiepdan.routing.triage.adapter.http;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.desk.TriageReasons;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.completion.CompletedFacts;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.split.SplitMatter;
import org.tiepdan.routing.triage.TriageCommand;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import org.tiepdan.routing.triage.adapter.http.complete.FactsRequest;
import org.tiepdan.routing.triage.adapter.http.split.SplitRequest;
import org.tiepdan.servicekit.command.RequestDigest;
import org.tiepdan.servicekit.web.request.JsonObject;
import org.tiepdan.servicekit.web.request.RequestReader;

/** A complete, well-formed command; whether it is allowed is decided on the log. */
record DeskRequest(String type, CommandRecord payload) {
    private static final Pattern BODY = Pattern.compile("[a-z0-9-]{1,64}");
    private static final Pattern OPAQUE = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Set<Outcome> OUTCOMES = EnumSet.complementOf(EnumSet.of(Outcome.REFUSE, Outcome.TRIAGE));
    /** Why a decision is overturned: codes of contracts/schemas/case.correction.v1.json. */
    private static final Set<String> SLIPS = Set.of("WRONG_DAY", "WRONG_ACT", "WRONG_CASE", "WRONG_CONTENT");

    private static final Set<Outcome> TO_ANOTHER = EnumSet.of(Outcome.TRANSFER, Outcome.URGE);

    /** The members of every command; a faulty one is null, and the reader then refuses the request. */
    private record Act(
            @Nullable String by, LocalDate on, @Nullable String reason) {}

    TriageCommand command() {
        return payload.command(type);
    }

    /** Code of the body that acts. */
    String by() {
        return Objects.requireNonNull(payload.by());
    }

    String digest() {
        return payload.digest();
    }

    /**
     * @param caller the sender, who is recorded as the officer
     * @param today in Viet Nam; the day of the act if the request names none
     * @throws org.tiepdan.servicekit.web.ProblemException naming every fault of the body at once
     */
    static DeskRequest decision(Caller caller, String key, byte[] json, TriageReasons reasons, LocalDate today) {
        var request = JsonObject.read(json);
        var reader = RequestReader.of(request);
        boolean aboutAConflict = reader.has("conflict");
        var conflict = coded(reader, "conflict", OPAQUE, "mã sự kiện trùng khóa", "the id of a conflict", false);
        var outcome = outcome(reader, aboutAConflict);
        var competentBody = body(reader, "competentBody", outcome != null && TO_ANOTHER.contains(outcome));
        var instance = instance(reader);
        var use = aboutAConflict ? TriageReason.Use.CONFLICT : TriageReason.Use.DECISION;
        var act = act(reader, codes(reasons, use), today);
        reader.finish();
        return new DeskRequest(
                CommandRecord.DECIDE,
                new CommandRecord(
                        act.by(),
                        caller.id(),
                        act.on(),
                        act.reason(),
                        RequestDigest.of("decision", key, request.members()),
                        outcome,
                        aboutAConflict ? null : competentBody,
                        aboutAConflict ? null : instance,
                        conflict,
                        null,
                        caller.id()));
    }

    /** Like {@link #decision}. */
    static DeskRequest split(Caller caller, String key, byte[] json, LawPack law, LocalDate today) {
        var request = JsonObject.read(json);
        var reader = RequestReader.of(request);
        var matters = SplitRequest.matters(reader, law, today);
        var act = act(reader, codes(law.triageReasons(), TriageReason.Use.SPLIT), today);
        reader.finish();
        var digest = RequestDigest.of("split", key, request.members());
        return new DeskRequest(CommandRecord.SPLIT, plain(act, caller, digest, matters, null, null));
    }

    /**
     * Like {@link #decision}.
     *
     * @param matter the known facts of the petition; null if the caller may not see it
     */
    static DeskRequest facts(
            Caller caller, String key, byte[] json, LawPack law, @Nullable Matter matter, LocalDate today) {
        var request = JsonObject.read(json);
        var reader = RequestReader.of(request);
        var facts = FactsRequest.facts(reader, law, matter, today);
        var act = act(reader, codes(law.triageReasons(), TriageReason.Use.FACTS), today);
        reader.finish();
        var digest = RequestDigest.of("facts", key, request.members());
        return new DeskRequest(CommandRecord.COMPLETE, plain(act, caller, digest, null, facts, null));
    }

    /**
     * Like {@link #decision}; the act is a correction of the case.
     *
     * @param decision id of the event of the overturned decision; null for none
     */
    static DeskRequest overturn(Caller caller, String key, byte[] json, @Nullable String decision, LocalDate today) {
        var request = JsonObject.read(json);
        var reader = RequestReader.of(request);
        var act = act(reader, SLIPS, today);
        reader.finish();
        var digest = RequestDigest.of("overturn", key, request.members());
        return new DeskRequest(CommandRecord.CASE_CORRECTION, plain(act, caller, digest, null, null, decision));
    }

    /** Like {@link #decision}. */
    static DeskRequest unlink(Caller caller, String key, byte[] json, TriageReasons reasons, LocalDate today) {
        var request = JsonObject.read(json);
        var reader = RequestReader.of(request);
        var act = act(reader, codes(reasons, TriageReason.Use.UNLINK), today);
        reader.finish();
        var digest = RequestDigest.of("unlink", key, request.members());
        return new DeskRequest(CommandRecord.UNLINK, plain(act, caller, digest, null, null, null));
    }

    /** A command without outcome and body. */
    private static CommandRecord plain(
            Act act,
            Caller caller,
            String digest,
            @Nullable List<SplitMatter> matters,
            @Nullable CompletedFacts facts,
            @Nullable String voids) {
        return new CommandRecord(
                act.by(),
                caller.id(),
                act.on(),
                act.reason(),
                digest,
                null,
                null,
                null,
                null,
                null,
                caller.id(),
                matters,
                facts,
                voids);
    }

    private static Set<String> codes(TriageReasons reasons, TriageReason.Use use) {
        return reasons.of(use).stream().map(TriageReason::code).collect(Collectors.toSet());
    }

    /** Like {@link #decision}. */
    static DeskRequest objection(Caller caller, String key, byte[] json, TriageReasons reasons, LocalDate today) {
        var request = JsonObject.read(json);
        var reader = RequestReader.of(request);
        var proposed = body(reader, "proposedBody", false);
        var act = act(reader, codes(reasons, TriageReason.Use.OBJECTION), today);
        reader.finish();
        return new DeskRequest(
                CommandRecord.CASE_OBJECTION,
                new CommandRecord(
                        act.by(),
                        caller.id(),
                        act.on(),
                        act.reason(),
                        RequestDigest.of("objection", key, request.members()),
                        null,
                        null,
                        null,
                        null,
                        proposed,
                        caller.id()));
    }

    private static Act act(RequestReader reader, Set<String> reasons, LocalDate today) {
        var by = body(reader, "by", true);
        // The officer is the signed-in caller.
        reader.passOver("officer");
        var on = reader.date("on", false);
        var reason = reader.text("reason", 64, true);
        if (reason != null && !reasons.contains(reason)) {
            // Free text could name people and would stay on the log for ever.
            reader.fault(
                    "reason",
                    "unknown-reason",
                    "Cần một lý do trong danh mục tại /api/v1/triage/reasons.",
                    "Expected a reason of the list at /api/v1/triage/reasons.");
        }
        return new Act(by, on == null ? today : on, reason);
    }

    private static @Nullable Outcome outcome(RequestReader reader, boolean aboutAConflict) {
        if (aboutAConflict) {
            if (reader.has("outcome")) {
                reader.fault(
                        "outcome",
                        "not-for-a-conflict",
                        "Đối chiếu trùng khóa không kèm cách xử lý đơn.",
                        "Expected no outcome where a conflict is resolved.");
            }
            return null;
        }
        var outcome = reader.choice("outcome", Outcome.class, true);
        if (outcome != null && !OUTCOMES.contains(outcome)) {
            reader.fault(
                    "outcome",
                    "not-an-outcome-of-triage",
                    "Cần thụ lý, chuyển đơn, hướng dẫn, trả lại, lưu đơn hoặc đôn đốc.",
                    "Expected ACCEPT, TRANSFER, GUIDE, RETURN, FILE or URGE.");
        }
        return outcome;
    }

    private static @Nullable Integer instance(RequestReader reader) {
        var instance = reader.integer("instance", false);
        if (instance != null && instance != 1 && instance != 2) {
            reader.fault("instance", "not-an-instance", "Lần khiếu nại là 1 hoặc 2.", "The instance is 1 or 2.");
        }
        return instance;
    }

    private static @Nullable String body(RequestReader reader, String member, boolean required) {
        return coded(reader, member, BODY, "mã cơ quan", "a body's code, such as 19-05443", required);
    }

    private static @Nullable String coded(
            RequestReader reader, String member, Pattern form, String vi, String en, boolean required) {
        var text = reader.code(member, 64, required);
        if (text != null && !form.matcher(text).matches()) {
            reader.fault(member, "not-a-code", "Cần " + vi + ".", "Expected " + en + ".");
            return null;
        }
        return text;
    }
}
