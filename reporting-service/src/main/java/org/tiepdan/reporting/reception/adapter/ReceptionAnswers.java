package org.tiepdan.reporting.reception.adapter;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.reception.FormReceptions;
import org.tiepdan.reporting.reception.ReceptionFigures;
import org.tiepdan.reporting.reception.Receptions;
import org.tiepdan.reporting.reception.RecordedFigures;

/** The parts of receptions that do not read the log. */
@Configuration(proxyBeanMethods = false)
class ReceptionAnswers {

    @Bean
    Receptions receptions(MongoDatabase database) {
        return new ReceptionStore(database);
    }

    /** For the form 01/TCD. */
    @Bean
    org.tiepdan.reporting.form.figures.Receptions formReceptions(ReceptionFigures figures) {
        return new FormReceptions(figures);
    }

    @Bean
    ReceptionFigures receptionFigures(Receptions receptions, Accounts accounts, LawPack law) {
        return new RecordedFigures(receptions, accounts, law.receptionDays()::petitionsAreVisits);
    }
}
