package org.tiepdan.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tiepdan.identity.keep.PrivateFolder;
import org.tiepdan.identity.setting.IdentitySettings;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.servicekit.web.form.Forms;
import org.tiepdan.servicekit.web.tries.TryLimits;

@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentitySettings.class)
@Import({Forms.class, TryLimits.class})
public class IdentityApplication {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(IdentityApplication.class)
                .properties("spring.config.name=identity")
                .run(arguments);
    }

    @Bean
    PrivateFolder folder(IdentitySettings settings) {
        return PrivateFolder.at(settings.dir());
    }

    @Bean
    Bodies bodies(@Value("${law-pack:}") String chosen) {
        return LawPack.chosenBodies(chosen);
    }
}
