package org.tiepdan.lawpack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.body.Addressee;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.BodiesFile;
import org.tiepdan.lawpack.body.Units;
import org.tiepdan.lawpack.calendar.WorkingCalendar;
import org.tiepdan.lawpack.desk.OfficeStandards;
import org.tiepdan.lawpack.desk.RefusalGrounds;
import org.tiepdan.lawpack.desk.SettlementGrounds;
import org.tiepdan.lawpack.desk.TriageReasons;
import org.tiepdan.lawpack.eligibility.EligibilityRules;
import org.tiepdan.lawpack.escalation.Escalations;
import org.tiepdan.lawpack.flag.Flag;
import org.tiepdan.lawpack.jurisdiction.Jurisdiction;
import org.tiepdan.lawpack.limit.TimeLimits;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.LawPackException;
import org.tiepdan.lawpack.place.FormerUnits;
import org.tiepdan.lawpack.reception.ReceptionDays;
import org.tiepdan.lawpack.respondent.MovedRules;
import org.tiepdan.lawpack.score.ScoreRules;
import org.tiepdan.lawpack.special.SpecialMatters;

/** The law that a service applies: read once, checked as a whole, immutable. */
public final class LawPack {
    private final String ruleset;
    private final Settings settings;
    private final WorkingCalendar calendar;
    private final TimeLimits timeLimits;
    private final Bodies bodies;
    private final Places places;
    private final Jurisdiction jurisdiction;
    private final Desk desk;
    private final Announced announced;

    /** @param former read on first use */
    record Places(Units units, Supplier<FormerUnits> former) {}

    LawPack(
            String ruleset,
            Settings settings,
            WorkingCalendar calendar,
            TimeLimits timeLimits,
            Bodies bodies,
            Places places,
            Jurisdiction jurisdiction,
            Desk desk,
            Announced announced) {
        this.ruleset = ruleset;
        this.settings = settings;
        this.calendar = calendar;
        this.timeLimits = timeLimits;
        this.bodies = bodies;
        this.places = places;
        this.jurisdiction = jurisdiction;
        this.desk = desk;
        this.announced = announced;
    }

    /**
     * Applies a notice to a copy of this pack; the version of the copy counts its notices. This pack does not change.
     *
     * @throws LawPackException naming every fault of the notice
     */
    public LawPack with(LawNotice notice) {
        return LawPackReader.reread(this, notice);
    }

    /** As {@link #with}, but ignores a notice whose number was already announced. */
    public LawPack announcing(LawNotice notice) {
        return announced.of(notice.number()).isPresent() ? this : with(notice);
    }

    /** @return the notice with that number; empty if it was not announced */
    public Optional<LawNotice> announced(String number) {
        return announced.of(number);
    }

    /** @return how many notices have changed the pack since its files were read */
    public int notices() {
        return announced.notices().size();
    }

    /** @return in the order in which they were announced */
    public List<LawNotice> announced() {
        return announced.notices();
    }

    /**
     * @param notices from 0 to {@link #notices()}
     * @return this pack as it was after that many notices
     */
    public LawPack after(int notices) {
        return notices == notices() ? this : announced.earlier().get(notices);
    }

    /** @return how many notices the version of a law or of its calendar names; 0 for a version of files alone */
    public static int noticesIn(String version) {
        return Announced.in(version);
    }

    Announced history() {
        return announced;
    }

    Settings settings() {
        return settings;
    }

    Places places() {
        return places;
    }

    Desk desk() {
        return desk;
    }

    private static final class Packaged {
        static final LawPack PACK = LawPackReader.packaged();
    }

    /** @return the pack {@code law/vn} from this module's jar; always the same instance */
    public static LawPack packaged() {
        return Packaged.PACK;
    }

    /**
     * @param directory a folder with the files of {@code law/vn}
     * @throws LawPackException naming every fault of every file
     */
    public static LawPack load(Path directory) {
        return LawPackReader.read(LawFiles.in(directory));
    }

    /** @param lawPackVariable value of {@code LAW_PACK}: a folder; null or blank for the packaged pack */
    public static LawPack chosen(@Nullable String lawPackVariable) {
        return lawPackVariable == null || lawPackVariable.isBlank()
                ? packaged()
                : load(Path.of(lawPackVariable.strip()));
    }

    /** @return the bodies of {@link #chosen}; of the packaged pack, this reads no other table */
    public static Bodies chosenBodies(@Nullable String lawPackVariable) {
        return lawPackVariable == null || lawPackVariable.isBlank()
                ? BodiesFile.packaged()
                : chosen(lawPackVariable).bodies();
    }

    /** @return pack name, hyphen, twelve hexadecimal digits over all cells, then {@code +} and the number of notices if any */
    public String ruleset() {
        return ruleset;
    }

    /** @return after how many hand-overs the common superior decides instead of handing the case on again; at least 1 */
    public int handOversBeforeSuperior() {
        return settings.handOversBeforeSuperior();
    }

    /** Whether petitions that wait for an officer are decided again when other rules are loaded; otherwise they are only listed. */
    public boolean routesOpenPetitionsAgain() {
        return settings.routesOpenPetitionsAgain();
    }

    public Escalations escalations() {
        return settings.escalations();
    }

    /** How bodies are compared. */
    public ScoreRules scores() {
        return settings.scores();
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    public TimeLimits timeLimits() {
        return timeLimits;
    }

    public Bodies bodies() {
        return bodies;
    }

    public Units units() {
        return places.units();
    }

    /** Former units and their successors; empty in a pack without the table. The packaged ones are read on first use. */
    public FormerUnits formerUnits() {
        return places.former().get();
    }

    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    public RefusalGrounds refusalGrounds() {
        return desk.refusalGrounds();
    }

    public SettlementGrounds settlementGrounds() {
        return desk.settlementGrounds();
    }

    public EligibilityRules eligibility() {
        return desk.eligibility();
    }

    /** Addressees that are not bodies but to which a petition may also have been sent. */
    public List<Addressee> addressees() {
        return desk.addressees();
    }

    /** Matters outside ordinary competence. */
    public SpecialMatters specialMatters() {
        return desk.specialMatters();
    }

    /** Who settles a denunciation of a person who has changed post or left service. */
    public MovedRules movedOn() {
        return desk.movedOn();
    }

    /** What the body that gets a petition has to check, in the order of the file. */
    public List<Flag> flags() {
        return desk.flags();
    }

    /** The minimum days on which heads of bodies receive citizens; no minimum in a pack without the table. */
    public ReceptionDays receptionDays() {
        return desk.receptionDays();
    }

    public TriageReasons triageReasons() {
        return desk.triageReasons();
    }

    /** The office's own standards where the law sets no limit; not law. */
    public OfficeStandards officeStandards() {
        return desk.officeStandards();
    }
}
