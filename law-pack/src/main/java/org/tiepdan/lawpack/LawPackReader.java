package org.tiepdan.lawpack;

import java.util.List;
import java.util.function.BiFunction;
import org.tiepdan.lawpack.body.AddresseesFile;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.body.BodiesFile;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.lawpack.body.Unit;
import org.tiepdan.lawpack.body.Units;
import org.tiepdan.lawpack.body.UnitsFile;
import org.tiepdan.lawpack.calendar.CalendarFile;
import org.tiepdan.lawpack.calendar.WorkingCalendar;
import org.tiepdan.lawpack.desk.OfficeStandards;
import org.tiepdan.lawpack.desk.OfficeStandardsFile;
import org.tiepdan.lawpack.desk.RefusalGrounds;
import org.tiepdan.lawpack.desk.RefusalGroundsFile;
import org.tiepdan.lawpack.desk.SettlementGrounds;
import org.tiepdan.lawpack.desk.SettlementGroundsFile;
import org.tiepdan.lawpack.desk.TriageReasons;
import org.tiepdan.lawpack.desk.TriageReasonsFile;
import org.tiepdan.lawpack.eligibility.EligibilityFile;
import org.tiepdan.lawpack.eligibility.EligibilityRules;
import org.tiepdan.lawpack.flag.FlagsFile;
import org.tiepdan.lawpack.jurisdiction.FieldMinistriesFile;
import org.tiepdan.lawpack.jurisdiction.FieldMinistry;
import org.tiepdan.lawpack.jurisdiction.Jurisdiction;
import org.tiepdan.lawpack.jurisdiction.JurisdictionFile;
import org.tiepdan.lawpack.jurisdiction.JurisdictionRule;
import org.tiepdan.lawpack.jurisdiction.OutcomeRule;
import org.tiepdan.lawpack.jurisdiction.OutcomesFile;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.lawpack.limit.TimeLimits;
import org.tiepdan.lawpack.limit.TimeLimitsFile;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.lawpack.notice.NoticeEdits;
import org.tiepdan.lawpack.pack.Entry;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.LawPackException;
import org.tiepdan.lawpack.place.FormerUnits;
import org.tiepdan.lawpack.place.FormerUnitsFile;
import org.tiepdan.lawpack.reception.ReceptionDaysFile;
import org.tiepdan.lawpack.respondent.MovedRules;
import org.tiepdan.lawpack.respondent.MovedRulesFile;
import org.tiepdan.lawpack.special.SpecialMatters;
import org.tiepdan.lawpack.special.SpecialMattersFile;
import org.tiepdan.lawpack.table.Faults;

/** Reads all files, and refuses the whole pack if any file has a fault: a partial law would give wrong decisions. */
final class LawPackReader {
    private LawPackReader() {}

    /** Holds the packaged former units, read on first use; the build has checked them. */
    private static final class PackagedFormerUnits {
        static final FormerUnits ALL =
                FormerUnitsFile.packaged(LawPack.packaged().units());
    }

    static LawPack packaged() {
        return read(LawFiles.packaged(), (units, _) -> new LawPack.Places(units, () -> PackagedFormerUnits.ALL));
    }

    static LawPack read(LawFiles files) {
        return read(files, (units, faults) -> {
            FormerUnits former = FormerUnitsFile.read(files, units, faults);
            return new LawPack.Places(units, () -> former);
        });
    }

    private static LawPack read(LawFiles files, BiFunction<Units, Faults, LawPack.Places> placesOf) {
        Faults faults = new Faults();
        files.checkNames(faults);
        Settings settings = Settings.read(files, faults);
        WorkingCalendar calendar = CalendarFile.read(files, settings.name(), faults);
        List<TimeLimit> limits = TimeLimitsFile.read(files, settings.readings(), faults);
        List<Entry<Unit>> units = UnitsFile.read(files, faults);
        List<Entry<Body>> bodies = BodiesFile.read(files, units, faults);
        List<JurisdictionRule> rules = JurisdictionFile.read(files, bodies, faults);
        List<OutcomeRule> outcomes = OutcomesFile.read(files, faults);
        List<FieldMinistry> ministries = FieldMinistriesFile.read(files, bodies, faults);
        Desk desk = new Desk(
                new RefusalGrounds(RefusalGroundsFile.read(files, faults)),
                new SettlementGrounds(SettlementGroundsFile.read(files, faults)),
                new EligibilityRules(EligibilityFile.read(files, faults)),
                new TriageReasons(TriageReasonsFile.read(files, faults)),
                new OfficeStandards(OfficeStandardsFile.read(files, faults)),
                AddresseesFile.read(files, bodies, faults),
                new SpecialMatters(SpecialMattersFile.read(files, bodies, faults)),
                new MovedRules(MovedRulesFile.read(files, faults)),
                FlagsFile.read(files, limits, faults),
                ReceptionDaysFile.read(files, settings.countsPetitionsAsVisits(), faults));
        LawPack.Places places = placesOf.apply(new Units(values(units)), faults);
        if (!faults.isEmpty()) {
            throw new LawPackException(faults.sentences());
        }
        Bodies allBodies = new Bodies(values(bodies));
        return new LawPack(
                settings.name() + "-" + files.digest(),
                settings,
                calendar,
                new TimeLimits(limits, calendar, settings.rollsOffRestDays(), settings.recordsNationalDatabase()),
                allBodies,
                places,
                new Jurisdiction(rules, outcomes, ministries, allBodies),
                desk,
                Announced.none(files));
    }

    /** Reads only the tables that a notice can change. */
    static LawPack reread(LawPack before, LawNotice notice) {
        Faults faults = new Faults();
        LawFiles files = NoticeEdits.into(before.history().files(), notice);
        Announced announced = before.history().and(notice, files, before);
        Settings settings = before.settings();
        String version = before.calendar().version();
        WorkingCalendar calendar = CalendarFile.read(files, settings.name(), faults)
                .named(notice.changesTheCalendar() ? announced.version(version) : version);
        List<TimeLimit> limits = TimeLimitsFile.read(files, settings.readings(), faults);
        if (!faults.isEmpty()) {
            throw new LawPackException(faults.sentences());
        }
        return new LawPack(
                announced.version(before.ruleset()),
                settings,
                calendar,
                new TimeLimits(limits, calendar, settings.rollsOffRestDays(), settings.recordsNationalDatabase()),
                before.bodies(),
                before.places(),
                before.jurisdiction(),
                before.desk(),
                announced);
    }

    private static <T> List<T> values(List<Entry<T>> entries) {
        return entries.stream().map(Entry::value).toList();
    }
}
