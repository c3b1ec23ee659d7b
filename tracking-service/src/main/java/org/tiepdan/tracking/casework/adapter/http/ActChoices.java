package org.tiepdan.tracking.casework.adapter.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.desk.SettlementGround;
import org.tiepdan.lawpack.desk.TriageReason;
import org.tiepdan.lawpack.escalation.EscalationStep;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.lawpack.words.ActWords;
import org.tiepdan.lawpack.words.CommandWords;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Content;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.adapter.ActView;
import org.tiepdan.tracking.casework.check.CommandCheck;
import org.tiepdan.tracking.casework.stage.ExecutionStage;
import org.tiepdan.tracking.casework.stage.ReportStage;
import org.tiepdan.tracking.petition.Petition;

/** Lists the acts that one caller's bodies may currently do in a case, with the fields of each. */
@Component
class ActChoices {
    private static final Field DAY = new Field("on", Kind.DATE, false, null);
    private static final Field REFERENCE = new Field("reference", Kind.TEXT, false, null);

    private final LawPack law;
    private final CommandCheck check;

    ActChoices(LawPack law) {
        this.law = law;
        this.check = new CommandCheck(law);
    }

    /** @param forms content of each act that a correction may put in the place of a recorded one */
    record Acts(List<Act> acts, List<Act> forms) {}

    /** @param bodies codes of the caller's bodies that may do the act */
    record Act(String act, String nameVi, String nameEn, List<Field> fields, List<String> bodies) {}

    /** @param choices the permitted codes; null if any value of the kind is permitted */
    record Field(
            String name,
            Kind kind,
            boolean required,
            @Nullable List<Choice> choices) {}

    record Choice(String code, String vi, String en) {}

    /** The names are codes of the API. */
    enum Kind {
        CODE,
        DATE,
        NUMBER,
        DECIMAL,
        BODY,
        CASE,
        BOOLEAN,
        TEXT
    }

    Acts of(CaseFile file, Collection<String> bodies, LocalDate today) {
        if (!(file.stage() instanceof Case.Opened stage)) {
            return new Acts(List.of(), List.of());
        }
        var now = Stream.of(CommandName.values())
                .map(name -> new Act(
                        name.word(),
                        name.vi(),
                        name.en(),
                        fields(name, file, stage, today),
                        bodies.stream()
                                .filter(by -> check.may(name, by, stage, today))
                                .sorted()
                                .toList()))
                .filter(act -> !act.bodies().isEmpty())
                .toList();
        return new Acts(now, forms(standing(file), stage, today));
    }

    /**
     * @param bodies codes of the caller's bodies that recorded something, even if another body has the case
     * @param theirs acts that they recorded and that still hold
     */
    Acts corrections(Collection<String> bodies, List<CaseFile.Act> theirs, CaseFile file, LocalDate today) {
        if (theirs.isEmpty() || !(file.stage() instanceof Case.Opened stage)) {
            return new Acts(List.of(), List.of());
        }
        var name = CommandName.CORRECTION;
        var voids = theirs.stream().flatMap(act -> choice(act, file).stream()).toList();
        var fields = List.of(DAY, code("voids", voids), code("reason", choices(CorrectionReason.values())));
        var correction = new Act(
                name.word(),
                name.vi(),
                name.en(),
                fields,
                bodies.stream().sorted().toList());
        return new Acts(List.of(correction), forms(theirs, stage, today));
    }

    private List<Act> forms(List<CaseFile.Act> acts, Case.Opened stage, LocalDate today) {
        return acts.stream()
                .flatMap(act ->
                        act.content() instanceof Content.Done(var command) ? Stream.of(command.name()) : Stream.empty())
                .distinct()
                .map(name -> {
                    var fields = Stream.concat(
                            Stream.of(DAY), own(name, stage.petition(), choices(Notified.values()), today).stream());
                    return new Act(name.word(), name.vi(), name.en(), fields.toList(), List.of());
                })
                .toList();
    }

    private List<Field> fields(CommandName name, CaseFile file, Case.Opened stage, LocalDate today) {
        var fields = new ArrayList<Field>();
        fields.add(DAY);
        if (name == CommandName.CORRECTION) {
            fields.add(code(
                    "voids",
                    standing(file).stream()
                            .flatMap(act -> choice(act, file).stream())
                            .toList()));
        }
        fields.addAll(own(name, stage.petition(), notices(stage), today));
        return List.copyOf(fields);
    }

    private List<Field> own(CommandName name, Petition petition, List<Choice> notices, LocalDate today) {
        return switch (name) {
            case REFUSAL -> List.of(code("ground", refusals(petition)));
            case SUSPENSION ->
                List.of(code("ground", grounds(SettlementGround.Act.SUSPENSION, petition, today)), REFERENCE);
            case TERMINATION -> List.of(code("ground", grounds(SettlementGround.Act.TERMINATION, petition, today)));
            case TRANSFER -> List.of(new Field("to", Kind.BODY, true, null));
            case OBJECTION -> List.of(code("reason", reasons()), new Field("proposedBody", Kind.BODY, false, null));
            case COMPLEXITY -> List.of(code("criteria", choices(ComplexityCriterion.values())));
            case EXTENSION -> List.of(new Field("days", Kind.NUMBER, false, null), REFERENCE);
            case RESUMPTION -> List.of(REFERENCE);
            case DIALOGUE -> List.of(new Field("notifiedOn", Kind.DATE, true, null));
            case DECISION ->
                Stream.concat(
                                Stream.of(
                                        new Field("number", Kind.TEXT, true, null),
                                        code("settlement", settlements(petition))),
                                ResultMembers.fields().stream())
                        .toList();
            case NOTIFICATION -> List.of(code("of", notices));
            case EXECUTION -> List.of(code("stage", choices(ExecutionStage.values())));
            case REPORT -> List.of(code("stage", choices(ReportStage.values())));
            case LODGING -> List.of(new Field("further", Kind.CASE, true, null));
            case WITHDRAWAL ->
                List.of(
                        new Field("remaining", Kind.NUMBER, false, null),
                        new Field("continues", Kind.BOOLEAN, false, null));
            case CORRECTION ->
                List.of(
                        code("reason", choices(CorrectionReason.values())),
                        new Field("registeredAs", Kind.CASE, false, null));
            case URGING -> List.of(new Field("step", Kind.CODE, false, choices(EscalationStep.values())));
            case ACCEPTANCE, ANSWER, PUBLICATION, TAKEOVER, CLOSURE -> List.of();
        };
    }

    private static List<Choice> choices(Enum<?>[] codes) {
        return Stream.of(codes)
                .map(code -> {
                    var words = ActWords.of(code.name()).alone();
                    return new Choice(code.name(), words.vi(), words.en());
                })
                .toList();
    }

    private static Field code(String name, List<Choice> choices) {
        return new Field(name, Kind.CODE, true, choices);
    }

    private List<Choice> refusals(Petition petition) {
        return law.refusalGrounds().all().stream()
                .filter(ground -> ground.type() == petition.type())
                .map(ground -> new Choice(ground.code(), ground.vi(), ground.en()))
                .toList();
    }

    /** The day is chosen together with the ground, so all are offered that held on some day of the case. */
    private List<Choice> grounds(SettlementGround.Act act, Petition petition, LocalDate today) {
        var days = new Period(petition.receivedOn(), today);
        return law.settlementGrounds().of(act, petition.type(), days).stream()
                .map(ground -> new Choice(ground.code(), ground.vi(), ground.en()))
                .toList();
    }

    private List<Choice> reasons() {
        return law.triageReasons().of(TriageReason.Use.OBJECTION).stream()
                .map(reason -> new Choice(reason.code(), reason.vi(), reason.en()))
                .toList();
    }

    private static List<Choice> notices(Case.Opened stage) {
        return choices(Stream.of(Notified.values())
                .filter(notice -> notice != Notified.FURTHER_REVIEW || CommandCheck.mayBeReviewed(stage))
                .toArray(Notified[]::new));
    }

    private static List<Choice> settlements(Petition petition) {
        return choices(Stream.of(Settlement.values())
                .filter(settlement -> settlement.allowedFor(petition.type(), petition.instance()))
                .toArray(Settlement[]::new));
    }

    private static List<CaseFile.Act> standing(CaseFile file) {
        return file.history().stream()
                .filter(act -> act.voidedBy() == null && choice(act, file).isPresent())
                .toList();
    }

    /** @return empty for an act that no correction can void */
    static Optional<Choice> choice(CaseFile.Act act, CaseFile file) {
        if (act.content() instanceof Content.Done(var command)) {
            return command.name() == CommandName.CORRECTION
                    ? Optional.empty()
                    : Optional.of(new Choice(
                            act.id(),
                            command.name().vi() + " " + command.on(),
                            command.name().en() + " of " + command.on()));
        }
        return file.officersDecision(act.id())
                .map(decision -> new Choice(
                        act.id(),
                        CommandWords.of(ActView.ROUTING).vi() + " " + decision.decidedOn(),
                        CommandWords.of(ActView.ROUTING).en() + " of " + decision.decidedOn()));
    }
}
