package org.tiepdan.reporting.form.adapter;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.access.BodyTree;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.reporting.account.Accounts;
import org.tiepdan.reporting.account.HiddenCases;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.figures.Receptions;
import org.tiepdan.reporting.form.frozen.FormChanges;
import org.tiepdan.reporting.form.frozen.HiddenSubmissions;
import org.tiepdan.reporting.wording.BodyNames;

@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    Forms forms(@Value("${law-pack:}") String chosen) {
        return Forms.chosen(chosen);
    }

    /** If the service records no receptions, their columns are marked. */
    @Bean
    FormEvaluator formEvaluator(
            Accounts accounts, ObjectProvider<Receptions> receptions, Bodies bodies, BodyNames names) {
        return new FormEvaluator(accounts, receptions.getIfAvailable(() -> Receptions.NOT_RECORDED), bodies, names);
    }

    @Bean
    HiddenSubmissions hiddenSubmissions(HiddenCases cases, Bodies bodies) {
        return new HiddenSubmissions(cases, bodies);
    }

    @Bean
    FormChanges formChanges(FormEvaluator evaluator, HiddenCases cases, BodyTree tree) {
        return new FormChanges(evaluator, cases, tree);
    }
}
