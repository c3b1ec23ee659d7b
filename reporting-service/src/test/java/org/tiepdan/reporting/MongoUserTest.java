package org.tiepdan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** The stand-in for MongoDB has no users; with the real one, as in docker-compose.yml, the service is a user. */
class MongoUserTest {
    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    @TempDir
    Path folder;

    @Test
    void the_user_and_the_password_come_from_the_secret_that_the_container_sees() throws Exception {
        var secrets = madeSecrets();
        var mounted = Files.createDirectory(folder.resolve("run-secrets"));
        Files.copy(secrets.resolve("mongodb/reporting-service.uri"), mounted.resolve("spring.mongodb.uri"));

        try (var context = new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=reporting-service")
                .run("--spring.config.import=configtree:" + mounted + "/")) {
            var connection = new ConnectionString(context.getEnvironment().getRequiredProperty("spring.mongodb.uri"));

            var credential = connection.getCredential();
            assertThat(credential).isNotNull();
            assertThat(credential.getUserName()).isEqualTo("reporting-service");
            assertThat(credential.getSource()).isEqualTo("tiepdan");
            assertThat(credential.getPassword())
                    .isEqualTo(Files.readString(secrets.resolve("mongodb/reporting-service.password"))
                            .toCharArray());
            assertThat(connection.getHosts()).containsExactly("mongodb:27017");
        }
    }

    /** @return the folder in which {@code deploy/make-secrets} has put the files that the compose file mounts */
    private Path madeSecrets() throws Exception {
        var secrets = folder.resolve("secrets");
        var made = new ProcessBuilder("bash", "../deploy/make-secrets", secrets.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("made").toFile())
                .start();
        assertThat(made.waitFor()).isZero();
        return secrets;
    }
}
