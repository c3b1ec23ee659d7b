package org.tiepdan.lawpack;

import java.util.List;
import org.tiepdan.lawpack.body.Addressee;
import org.tiepdan.lawpack.desk.OfficeStandards;
import org.tiepdan.lawpack.desk.RefusalGrounds;
import org.tiepdan.lawpack.desk.SettlementGrounds;
import org.tiepdan.lawpack.desk.TriageReasons;
import org.tiepdan.lawpack.eligibility.EligibilityRules;
import org.tiepdan.lawpack.flag.Flag;
import org.tiepdan.lawpack.reception.ReceptionDays;
import org.tiepdan.lawpack.respondent.MovedRules;
import org.tiepdan.lawpack.special.SpecialMatters;

/** The reasons and grounds that officers at the desk choose from. */
record Desk(
        RefusalGrounds refusalGrounds,
        SettlementGrounds settlementGrounds,
        EligibilityRules eligibility,
        TriageReasons triageReasons,
        OfficeStandards officeStandards,
        List<Addressee> addressees,
        SpecialMatters specialMatters,
        MovedRules movedOn,
        List<Flag> flags,
        ReceptionDays receptionDays) {}
