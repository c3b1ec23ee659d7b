package org.tiepdan.office;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Policy;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.servicekit.web.form.Forms;

@SpringBootApplication(proxyBeanMethods = false)
@Import(Forms.class)
public class OfficeApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(OfficeApplication.class)
                .properties("spring.config.name=office")
                .run(arguments);
    }

    @Bean
    LawPack lawPack(@Value("${law-pack:}") String chosen) {
        return LawPack.chosen(chosen);
    }

    @Bean
    BodyTree bodyTree(LawPack lawPack) {
        return BodyTree.of(lawPack.bodies()::withAllBelow, lawPack.bodies()::sharingPeople);
    }

    @Bean
    Policy policy() {
        return Policy.packaged();
    }

    @Bean
    Bodies bodies(LawPack lawPack) {
        return lawPack.bodies();
    }
}
