package org.tiepdan.reporting.form.adapter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.figures.HeldReceptions;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.form.frozen.FormChanges;
import org.tiepdan.reporting.reception.ReceptionFigures;
import org.tiepdan.reporting.wording.BodyNames;

@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    Forms forms(@Value("${law-pack:}") String chosen) {
        return Forms.chosen(chosen);
    }

    /** Where no part of the service records receptions, their columns are marked. */
    @Bean
    FormEvaluator formEvaluator(
            Accounts accounts, ObjectProvider<ReceptionFigures> receptions, Bodies bodies, BodyNames names) {
        var figures = receptions.getIfAvailable();
        return new FormEvaluator(
                accounts, figures == null ? Receptions.NOT_RECORDED : new HeldReceptions(figures), bodies, names);
    }

    @Bean
    FormChanges formChanges(FormEvaluator evaluator) {
        return new FormChanges(evaluator);
    }
}
